import os

from flask import request

from jobs import _Job


def view():
    os.system(_Job(request.args["name"]).command())  # sink: shell
