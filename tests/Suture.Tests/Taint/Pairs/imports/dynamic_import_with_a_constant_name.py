import importlib

from flask import request


def view():
    module = importlib.import_module("os")
    module.system(request.args["command"])  # sink: shell
