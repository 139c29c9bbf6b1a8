import re

from flask import request


def found():
    word, other = request.args["word"], request.args["other"]
    safe = re.escape(word)
    return {"found": bool(re.search(safe, "text")), "other": safe}
