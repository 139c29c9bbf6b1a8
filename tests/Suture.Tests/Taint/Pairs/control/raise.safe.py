import os

from flask import request

ALLOWED = ("date", "uptime")


def view():
    command = request.args["command"]
    if command not in ALLOWED:
        raise ValueError(command)
    os.system(command)
