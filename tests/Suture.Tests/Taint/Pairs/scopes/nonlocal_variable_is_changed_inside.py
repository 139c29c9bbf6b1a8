import os

from flask import request


def view():
    command = "uptime"

    def choose():
        nonlocal command
        command = request.args["command"]
        return len(command)

    choose()
    os.system(command)  # sink: shell
