import os

from flask import request

ALLOWED = {"date", "uptime"}


def view():
    command = request.args["command"]
    known = command in ALLOWED
    if not known:
        return "no"
    os.system(command)
