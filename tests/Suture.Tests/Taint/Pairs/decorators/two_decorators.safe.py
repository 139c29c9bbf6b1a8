import functools
import os

from flask import request


def logged(function):
    @functools.wraps(function)
    def wrapper(*args):
        return function(*args)

    return wrapper


def timed(function):
    @functools.wraps(function)
    def wrapper(*args):
        return function(*("uptime",))

    return wrapper


@logged
@timed
def _run(command):
    os.system(command)


def view():
    _run(request.args["command"])
