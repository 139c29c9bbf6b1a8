import os

from flask import request


def _commands():
    yield "date"
    yield request.args["command"]


def view():
    for command in _commands():
        os.system(command)  # sink: shell
