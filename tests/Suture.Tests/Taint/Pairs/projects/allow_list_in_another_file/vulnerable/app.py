import os

from flask import request

from rules import ALLOWED


def view():
    command = request.args["command"]
    if command not in ALLOWED:
        print(command)
    os.system(command)  # sink: shell
