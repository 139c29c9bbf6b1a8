import os

from flask import request


def view():
    command = request.args["command"]
    match command:
        case "date" | "uptime":
            print("known")
        case _:
            print("unknown")
    os.system(command)  # sink: shell
