import os

from flask import request


def view():
    command = ""
    try:
        command = request.args["command"]
    finally:
        print("done")
    os.system(command)  # sink: shell
