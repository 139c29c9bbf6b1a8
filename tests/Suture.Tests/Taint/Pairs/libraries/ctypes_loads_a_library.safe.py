import ctypes

from flask import request


def plugin():
    name = request.args["plugin"]
    return ctypes.CDLL("./plugins/main.so").version()
