import os

from flask import request


def view():
    name = os.path.basename(request.args["name"])
    return open("/srv/data/" + name).read()
