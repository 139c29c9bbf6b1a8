import os

from flask import request

COMMANDS = {"now": "date"}


def view():
    name = request.args["name"]
    os.system(COMMANDS.get(name, name))  # sink: shell
