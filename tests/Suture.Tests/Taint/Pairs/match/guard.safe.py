import os

from flask import request

ALLOWED = {"date", "uptime"}


def view():
    match request.args["command"]:
        case str() as command if command in ALLOWED:
            os.system(command)
