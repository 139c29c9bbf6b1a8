import os

from flask import request


def _run(command, note):
    print(note)
    os.system(command)


def view():
    _run("uptime", request.args["x"])
