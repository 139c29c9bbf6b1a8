import os

from flask import request


def _run(command, depth):
    if depth > 0:
        _run("uptime", depth - 1)
    else:
        os.system(command)


def view():
    _run("date", 3)
