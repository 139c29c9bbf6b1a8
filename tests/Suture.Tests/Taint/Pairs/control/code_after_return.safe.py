import os

from flask import request


def view():
    command = request.args["command"]
    return command
    os.system(command)
