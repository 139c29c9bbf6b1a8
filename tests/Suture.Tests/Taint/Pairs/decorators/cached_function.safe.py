import functools
import os

from flask import request


@functools.lru_cache(maxsize=None)
def _build(name):
    return "ls " + str(len(name))


def view():
    os.system(_build(request.args["name"]))
