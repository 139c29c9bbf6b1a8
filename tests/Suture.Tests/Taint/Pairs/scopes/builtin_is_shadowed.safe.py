import os

from flask import request


def _clean(value):
    return "uptime"


str = _clean


def view():
    os.system(str(request.args["command"]))
