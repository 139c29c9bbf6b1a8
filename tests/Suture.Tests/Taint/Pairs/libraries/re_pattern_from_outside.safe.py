import re

from flask import request


def found():
    word = request.args["word"]
    return re.findall("^" + re.escape(word) + "$", "one two three")
