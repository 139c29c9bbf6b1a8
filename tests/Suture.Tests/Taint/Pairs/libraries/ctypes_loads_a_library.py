import ctypes

from flask import request


def plugin():
    name = request.args["plugin"]
    return ctypes.CDLL("./plugins/" + name).version()  # sink: code
