import os

from flask import request


def view():
    match {"command": request.args["command"]}:
        case {"command": command}:
            os.system(command)  # sink: shell
