import os

from flask import request


def _prepare(command):
    def run():
        os.system(command)

    return run


def view():
    _prepare("uptime")()
