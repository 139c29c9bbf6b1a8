from flask import request

from ..tools import _run


def view():
    _run(request.args["command"])
