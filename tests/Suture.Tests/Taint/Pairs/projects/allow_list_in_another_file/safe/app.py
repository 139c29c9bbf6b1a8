import os

from flask import request

from rules import ALLOWED


def view():
    command = request.args["command"]
    if command not in ALLOWED:
        return "no"
    os.system(command)
