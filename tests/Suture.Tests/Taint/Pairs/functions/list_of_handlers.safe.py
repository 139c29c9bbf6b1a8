import os

from flask import request


def _run(command):
    os.system(command)


def _show(command):
    print(command)


HANDLERS = [_show, _show]


def view():
    for handler in HANDLERS:
        handler(request.args["command"])
