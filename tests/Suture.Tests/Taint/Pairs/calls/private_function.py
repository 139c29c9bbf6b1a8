import os

from flask import request


def _run(command):
    os.system(command)  # sink: shell


def view():
    _run(request.args["command"])
