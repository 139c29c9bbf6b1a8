import os

from flask import request


def view():
    command = request.args["command"]
    for allowed in ("date", "uptime"):
        if command == allowed:
            break
    else:
        print("unknown")
    os.system(command)  # sink: shell
