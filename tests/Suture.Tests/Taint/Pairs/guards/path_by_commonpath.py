import os

from flask import request

BASE = "/srv/data"


def view():
    path = os.path.join(BASE, request.args["name"])
    if os.path.commonpath([BASE, path]) != BASE:
        return "no"
    return open(path).read()  # sink: path
