import os

from flask import request


def _runner():
    while True:
        command = yield
        os.system(command)  # sink: shell


def view():
    runner = _runner()
    next(runner)
    runner.send(request.args["command"])
