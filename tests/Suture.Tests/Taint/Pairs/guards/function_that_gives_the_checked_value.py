import os

from flask import request

ALLOWED = {"date", "uptime"}


def _known(command):
    if command in ALLOWED:
        return command
    return command.lower()


def view():
    os.system(_known(request.args["command"]))  # sink: shell
