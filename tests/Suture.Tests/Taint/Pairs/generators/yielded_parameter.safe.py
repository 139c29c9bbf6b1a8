import os

from flask import request


def _repeat(command, times):
    for _ in range(times):
        yield "uptime"


def view():
    for command in _repeat(request.args["command"], 2):
        os.system(command)
