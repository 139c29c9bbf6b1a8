import os

from flask import request


def _commands():
    yield "date"
    yield "uptime"


def view():
    for command in _commands():
        os.system(command)
