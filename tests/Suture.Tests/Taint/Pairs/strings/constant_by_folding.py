import os

from flask import request

BASE = "ls "


def view():
    name = request.args["name"]
    os.system(BASE + name)  # sink: shell
