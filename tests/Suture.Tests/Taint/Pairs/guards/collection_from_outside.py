import os

from flask import request


def view():
    command = request.args["command"]
    allowed = request.args.getlist("allowed")
    if command in allowed:
        os.system(command)  # sink: shell
