import os

from flask import request


def view():
    command = request.args["command"]
    match command:
        case _:
            os.system(command)  # sink: shell
