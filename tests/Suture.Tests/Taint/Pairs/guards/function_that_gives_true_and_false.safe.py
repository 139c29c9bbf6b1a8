import os

from flask import request

ALLOWED = {"date", "uptime"}


def _is_known(command):
    if command in ALLOWED:
        return True
    return False


def view():
    command = request.args["command"]
    if _is_known(command):
        os.system(command)
