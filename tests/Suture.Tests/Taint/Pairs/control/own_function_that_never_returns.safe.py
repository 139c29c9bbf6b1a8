import os

from flask import request


def _refuse(message):
    raise ValueError(message)


def view():
    command = request.args["command"]
    if not command.isalnum():
        _refuse(command)
    os.system(command)
