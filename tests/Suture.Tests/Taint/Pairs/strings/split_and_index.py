import os

from flask import request


def view():
    name, other = request.args["name"], "a,b"
    os.system("ls " + name.split(",")[0])  # sink: shell
