import os

from flask import request


def view():
    command = request.args["command"]
    match command:
        case "date" | "uptime":
            os.system(command)
