import os

from flask import request


def _fill(options, command):
    options["command"] = command


def view():
    options = dict()
    _fill(options, request.args["command"])
    os.system(options["command"])  # sink: shell
