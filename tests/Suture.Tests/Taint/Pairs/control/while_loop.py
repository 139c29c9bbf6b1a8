import os

from flask import request


def view():
    command = "uptime"
    count = 3
    while count:
        command = request.args["command"]
        count -= 1
    os.system(command)  # sink: shell
