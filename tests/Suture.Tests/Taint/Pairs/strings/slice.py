import os

from flask import request


def view():
    name, other = request.args["name"], "-x"
    os.system("ls " + name[1:])  # sink: shell
