import functools
import os
import shlex

from flask import request


def quoting(function):
    @functools.wraps(function)
    def wrapper(command):
        return function(command.strip())

    return wrapper


@quoting
def _run(command):
    os.system("echo " + command)  # sink: shell


def view():
    _run(request.args["command"])
