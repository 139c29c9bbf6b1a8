import os

from flask import request


def _run(command):
    os.system(command)  # sink: shell


def _show(command):
    print(command)


def _choose():
    return _run


def view():
    action = _choose()
    action(request.args["command"])
