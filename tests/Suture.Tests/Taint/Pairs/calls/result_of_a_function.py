import os

from flask import request


def _read():
    return request.args["command"]


def view():
    os.system(_read())  # sink: shell
