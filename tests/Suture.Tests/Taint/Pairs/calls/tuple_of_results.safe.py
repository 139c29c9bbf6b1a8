import os

from flask import request


def _both():
    return request.args["command"], "uptime"


def view():
    command, other = _both()
    os.system(other)
