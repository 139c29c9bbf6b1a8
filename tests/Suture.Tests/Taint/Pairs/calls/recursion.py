import os

from flask import request


def _run(command, depth):
    if depth > 0:
        _run(command, depth - 1)
    else:
        os.system(command)  # sink: shell


def view():
    _run(request.args["command"], 3)
