import os

from flask import request


def _odd(command, count):
    if count:
        _even(command, count - 1)


def _even(command, count):
    if count:
        _odd(command, count - 1)
    os.system(command)  # sink: shell


def view():
    _odd(request.args["command"], 5)
