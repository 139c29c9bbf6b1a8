import functools
import os

from flask import request


def repeated(times):
    def decorate(function):
        @functools.wraps(function)
        def wrapper(*args):
            for _ in range(times):
                function(*args)

        return wrapper

    return decorate


@repeated(times=2)
def _run(command):
    os.system(command)


def view():
    _run("uptime")
