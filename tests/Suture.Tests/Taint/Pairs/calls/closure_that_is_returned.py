import os

from flask import request


def _prepare(command):
    def run():
        os.system(command)  # sink: shell

    return run


def view():
    _prepare(request.args["command"])()
