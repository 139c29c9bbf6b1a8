import os

from flask import request


def view():
    name = os.path.normpath(request.args["name"])
    return open("/srv/data/" + name).read()  # sink: path
