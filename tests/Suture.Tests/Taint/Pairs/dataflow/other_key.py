import os

from flask import request


def view():
    options = {}
    options["command"] = request.args["command"]
    options["note"] = "uptime"
    os.system(options["command"])  # sink: shell
