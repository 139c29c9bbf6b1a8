from flask import request


def view():
    from builtins import print as system

    system(request.args["command"])
