import os

from flask import request

ALLOWED = {"date", "uptime"}


def view():
    command = request.args["command"]
    known = command is not None
    if not known:
        return "no"
    os.system(command)  # sink: shell
