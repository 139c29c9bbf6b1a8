import re

from flask import request


def found():
    word = request.args["word"]
    return re.findall("^" + word + "$", "one two three")  # sink: regex
