import os

from flask import request


def view():
    options = {"command": "uptime"}
    alias = options
    alias["command"] = request.args["command"]
    os.system(options["command"])  # sink: shell
