import os

from flask import request

ALLOWED = {"date", "uptime"}


def _is_known(command):
    return command in ALLOWED


def view():
    command = request.args["command"]
    if not _is_known(command):
        return "no"
    os.system(command)
