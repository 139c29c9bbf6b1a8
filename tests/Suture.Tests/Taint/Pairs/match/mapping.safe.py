import os

from flask import request


def view():
    match {"command": "uptime"}:
        case {"command": command}:
            os.system(command)
