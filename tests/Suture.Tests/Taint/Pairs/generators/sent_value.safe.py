import os

from flask import request


def _runner():
    while True:
        command = yield
        os.system(command)


def view():
    runner = _runner()
    next(runner)
    runner.send("uptime")
