import os

from flask import request


def _ping(host="localhost"):
    os.system("ping " + host)  # sink: shell


def view():
    _ping(request.args["host"])
