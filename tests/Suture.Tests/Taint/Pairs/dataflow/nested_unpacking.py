import os

from flask import request


def view():
    (a, (b, c)) = ("date", (request.args["command"], "uptime"))
    os.system(b)  # sink: shell
