import os

from flask import request

DEBUG = True


def view():
    if DEBUG:
        os.system(request.args["command"])  # sink: shell
