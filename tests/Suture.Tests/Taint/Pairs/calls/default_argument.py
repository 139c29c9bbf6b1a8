import os

from flask import request

HOST = request.environ["HOST_TO_PING"]


def _ping(host=HOST):
    os.system("ping " + host)  # sink: shell


def view():
    _ping()
