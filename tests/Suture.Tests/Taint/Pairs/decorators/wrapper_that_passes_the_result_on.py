import functools
import os

from flask import request


def logged(function):
    @functools.wraps(function)
    def wrapper(*args, **kwargs):
        return function(*args, **kwargs)

    return wrapper


@logged
def _read():
    return request.args["command"]


def view():
    os.system(_read())  # sink: shell
