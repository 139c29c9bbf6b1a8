import functools
import os

from flask import request


def quoting(function):
    @functools.wraps(function)
    def wrapper(command):
        return function(command)

    return wrapper


@quoting
def _run(command):
    os.system(command)  # sink: shell


def view():
    _run(request.args["command"])
