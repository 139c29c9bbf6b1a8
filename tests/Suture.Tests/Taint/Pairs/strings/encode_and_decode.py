import os

from flask import request


def view():
    name, other = request.args["name"], "x"
    os.system("ls " + name.encode().decode())  # sink: shell
