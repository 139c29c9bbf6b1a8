import importlib

from flask import request


def view():
    module = importlib.import_module("shlex")
    module.quote(request.args["command"])
