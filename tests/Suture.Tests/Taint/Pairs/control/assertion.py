import os

from flask import request

ALLOWED = ("date", "uptime")


def view():
    command = request.args["command"]
    assert command
    os.system(command)  # sink: shell
