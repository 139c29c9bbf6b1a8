import os

from flask import request


def view():
    command = request.args["command"]
    print("go")
    os.system(command)  # sink: shell
