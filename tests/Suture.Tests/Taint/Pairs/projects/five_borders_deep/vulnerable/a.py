from flask import request

from b import _b


def view():
    _b(request.args["command"])
