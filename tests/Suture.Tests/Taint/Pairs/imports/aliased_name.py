from os import system as run

from flask import request


def view():
    run(request.args["command"])  # sink: shell
