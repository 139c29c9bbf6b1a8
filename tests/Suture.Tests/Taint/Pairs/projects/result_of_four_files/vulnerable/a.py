import os

from b import _b
from flask import request


def view():
    os.system(_b(request.args["command"]))  # sink: shell
