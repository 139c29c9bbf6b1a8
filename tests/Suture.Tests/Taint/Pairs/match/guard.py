import os

from flask import request

ALLOWED = {"date", "uptime"}


def view():
    match request.args["command"]:
        case str() as command if command:
            os.system(command)  # sink: shell
