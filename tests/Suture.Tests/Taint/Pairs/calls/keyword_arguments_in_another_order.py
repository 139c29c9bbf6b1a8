import os

from flask import request


def _run(note, command):
    print(note)
    os.system(command)  # sink: shell


def view():
    _run(command=request.args["x"], note="uptime")
