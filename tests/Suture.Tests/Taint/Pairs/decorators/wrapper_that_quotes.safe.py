import functools
import os
import shlex

from flask import request


def quoting(function):
    @functools.wraps(function)
    def wrapper(command):
        return function(shlex.quote(command))

    return wrapper


@quoting
def _run(command):
    os.system("echo " + command)


def view():
    _run(request.args["command"])
