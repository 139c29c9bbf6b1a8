import os

from flask import request


def view():
    command = request.args["command"]
    run = lambda: os.system(command)  # sink: shell
    run()
