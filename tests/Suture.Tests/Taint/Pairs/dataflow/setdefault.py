import os

from flask import request


def view():
    options = {}
    command = options.setdefault("command", request.args["command"])
    os.system(command)  # sink: shell
