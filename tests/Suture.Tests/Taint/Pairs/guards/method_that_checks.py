import os

from flask import request


class _Policy:
    allowed = {"date", "uptime"}

    def permits(self, command):
        return bool(command)


def view():
    command = request.args["command"]
    if not _Policy().permits(command):
        return "no"
    os.system(command)  # sink: shell
