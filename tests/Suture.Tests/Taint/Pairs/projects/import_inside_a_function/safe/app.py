from flask import request


def view():
    from tools import _show as _run

    _run(request.args["command"])
