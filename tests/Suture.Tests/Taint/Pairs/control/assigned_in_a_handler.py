import os

from flask import request


def view():
    try:
        command = "date"
        int(request.args["count"])
    except ValueError:
        command = request.args["command"]
    os.system(command)  # sink: shell
