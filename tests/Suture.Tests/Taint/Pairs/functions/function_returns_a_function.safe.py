import os

from flask import request


def _run(command):
    os.system(command)


def _show(command):
    print(command)


def _choose():
    return _show


def view():
    action = _choose()
    action(request.args["command"])
