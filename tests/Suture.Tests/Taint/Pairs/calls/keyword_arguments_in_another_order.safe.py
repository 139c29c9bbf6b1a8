import os

from flask import request


def _run(note, command):
    print(note)
    os.system(command)


def view():
    _run(note=request.args["x"], command="uptime")
