import os

from flask import request

ALLOWED = ("date", "uptime")


def view():
    command = request.args["command"]
    if command not in ALLOWED:
        return "no"
    os.system(command)
