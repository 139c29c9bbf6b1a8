import os

from flask import request


class _Job:
    def __init__(self, command):
        self.command = command


def view():
    first = _Job(request.args["command"])
    second = _Job("uptime")
    print(first.command)
    os.system(first.command)  # sink: shell
