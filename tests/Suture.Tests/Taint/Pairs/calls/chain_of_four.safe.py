import os

from flask import request


def _one(value):
    return _two(value)


def _two(value):
    return _three(value)


def _three(value):
    return "uptime"


def view():
    os.system(_one(request.args["command"]))
