import os

from flask import request


def view():
    command = request.args["command"]
    if request.args.get("safe"):
        command = "uptime"
    else:
        command = "date"
    os.system(command)
