import os

from flask import request

HOST = request.environ["HOST_TO_PING"]


def _ping(host="localhost"):
    os.system("ping " + host)


def view():
    _ping()
