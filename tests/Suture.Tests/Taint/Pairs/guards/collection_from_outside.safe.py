import os

from flask import request


def view():
    command = request.args["command"]
    allowed = ["date", "uptime"]
    if command in allowed:
        os.system(command)
