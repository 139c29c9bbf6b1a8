import functools
import os
import re

from flask import request


def words_only(function):
    @functools.wraps(function)
    def wrapper(command):
        if not re.fullmatch("[a-z]+", command):
            raise ValueError(command)
        return function(command)

    return wrapper


@words_only
def _run(command):
    os.system(command)


def view():
    _run(request.args["command"])
