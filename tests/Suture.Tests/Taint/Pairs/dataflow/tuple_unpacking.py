import os

from flask import request


def view():
    command, note = request.args["command"], "uptime"
    os.system(command)  # sink: shell
