import os

from flask import request


def _read():
    return "uptime"


def view():
    os.system(_read())
