import os

from flask import request


def view():
    name = request.args["name"]
    if not all(c in "abcdef" for c in name):
        return "no"
    os.system("ls " + name)
