import os

from flask import request

run = lambda command: os.system(command)  # sink: shell


def view():
    run(request.args["command"])
