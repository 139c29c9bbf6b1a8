import os

from flask import request


def view():
    name = request.args["name"]
    if not any(c in "abcdef" for c in name):
        return "no"
    os.system("ls " + name)  # sink: shell
