import os

from flask import request


def view():
    command = request.args["command"]
    print(command)
    del command
    command = request.args["other"]
    os.system(command)  # sink: shell
