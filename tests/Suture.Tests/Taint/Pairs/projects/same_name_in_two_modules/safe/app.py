from flask import request

from quiet import _run


def view():
    _run(request.args["command"])
