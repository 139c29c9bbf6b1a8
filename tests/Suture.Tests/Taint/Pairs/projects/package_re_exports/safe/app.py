from flask import request

from tools import run


def view():
    run(request.args["command"])
