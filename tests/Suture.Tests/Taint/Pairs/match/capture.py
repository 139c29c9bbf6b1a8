import os

from flask import request


def view():
    match request.args["command"]:
        case "date":
            os.system("date")
        case other:
            os.system(other)  # sink: shell
