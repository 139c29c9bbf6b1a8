import os

from flask import request

ALLOWED = {"date", "uptime"}


def _check(command):
    if command not in ALLOWED:
        print(command)


def view():
    command = request.args["command"]
    _check(command)
    os.system(command)  # sink: shell
