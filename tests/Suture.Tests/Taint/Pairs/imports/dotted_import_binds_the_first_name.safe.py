import os.path

from flask import request


def view():
    os.path.exists(request.args["command"])
