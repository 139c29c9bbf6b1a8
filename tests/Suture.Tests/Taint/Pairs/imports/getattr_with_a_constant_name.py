import os

from flask import request


def view():
    run = getattr(os, "system")
    run(request.args["command"])  # sink: shell
