from flask import request

from loud import _run


def view():
    _run(request.args["command"])
