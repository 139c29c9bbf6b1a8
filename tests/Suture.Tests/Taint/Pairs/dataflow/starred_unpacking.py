import os

from flask import request


def view():
    first, *rest = "uptime", request.args["command"], "x"
    os.system(rest[0])  # sink: shell
