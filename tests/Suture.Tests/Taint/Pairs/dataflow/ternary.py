import os

from flask import request


def view():
    command = request.args["command"] if request.args.get("now") else "uptime"
    os.system(command)  # sink: shell
