import os

from flask import request


def _apply(function, value):
    return function(value)


def view():
    command = _apply(lambda name: "ls " + name, request.args["name"])
    os.system(command)  # sink: shell
