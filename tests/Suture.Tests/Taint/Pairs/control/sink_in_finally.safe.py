import os

from flask import request


def view():
    command = "uptime"
    try:
        other = request.args["command"]
        int(request.args["count"])
    finally:
        os.system(command)
