import os

from flask import request


def view():
    command = request.args["command"]
    print(command)
    print("kept")
    os.system(command)  # sink: shell
