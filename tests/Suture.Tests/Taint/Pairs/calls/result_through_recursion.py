import os

from flask import request


def _strip(text, count):
    if count == 0:
        return text
    return _strip(text[1:], count - 1)


def view():
    os.system(_strip(request.args["command"], 2))  # sink: shell
