from flask import request


def view():
    from tools import _run

    _run(request.args["command"])
