import os

from flask import request


def _run(command):
    os.system(command)  # sink: shell


def _show(command):
    print(command)


HANDLERS = [_show, _run]


def view():
    for handler in HANDLERS:
        handler(request.args["command"])
