import re

from flask import request


def found():
    word, other = request.args["word"], request.args["other"]
    safe = re.escape(other)
    return {"found": bool(re.search(word, "text")), "other": safe}  # sink: regex
