import os

from flask import request


class _Runner:
    def __call__(self, command):
        os.system(command)  # sink: shell


def view():
    run = _Runner()
    run(request.args["command"])
