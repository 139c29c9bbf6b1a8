import os

from flask import request


def view():
    command = request.args["command"]
    if request.args.get("safe"):
        command = "uptime"
    print("either")
    os.system(command)  # sink: shell
