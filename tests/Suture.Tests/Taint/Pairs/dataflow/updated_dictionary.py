import os

from flask import request


def view():
    options = {"command": "date"}
    options.update(command=request.args["command"])
    os.system(options["command"])  # sink: shell
