import os

from flask import request


def _inner():
    yield "uptime"


def _outer():
    yield from _inner()


def view():
    os.system(next(_outer()))
