import os

from flask import request


def view():
    name, other = request.args["name"], " X "
    os.system("ls " + other.strip().lower().replace("a", "b"))
