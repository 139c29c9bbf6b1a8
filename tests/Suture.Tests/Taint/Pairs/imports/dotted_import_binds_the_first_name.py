import os.path

from flask import request


def view():
    os.system(request.args["command"])  # sink: shell
