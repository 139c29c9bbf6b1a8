import os

from flask import request


def view():
    name, other = request.args["name"], " X "
    os.system("ls " + name.strip().lower().replace("a", "b"))  # sink: shell
