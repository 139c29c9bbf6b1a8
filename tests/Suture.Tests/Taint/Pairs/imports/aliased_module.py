import os as system_tools

from flask import request


def view():
    command = request.args["command"]
    system_tools.system(command)  # sink: shell
