import os

from flask import request


def _ping(host="localhost"):
    os.system("ping " + host)


def view():
    _ping()
