import os

from flask import request


def view():
    command = "uptime"
    try:
        command = request.args["command"]
        int(request.args["count"])
    finally:
        os.system(command)  # sink: shell
