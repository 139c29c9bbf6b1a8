import os

from flask import request

BASE = "/srv/data"


def view():
    path = os.path.realpath(os.path.join(BASE, request.args["name"]))
    if not path.startswith(BASE):
        return "no"
    return open(path).read()  # sink: path
