import functools
import os

from flask import request


def logged(function):
    @functools.wraps(function)
    def wrapper(*args, **kwargs):
        print("called")
        return function(*args, **kwargs)

    return wrapper


@logged
def _run(command):
    os.system(command)  # sink: shell


def view():
    _run(request.args["command"])
