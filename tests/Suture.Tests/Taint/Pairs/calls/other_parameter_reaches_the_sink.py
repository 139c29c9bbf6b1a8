import os

from flask import request


def _run(command, note):
    print(note)
    os.system(command)  # sink: shell


def view():
    _run(request.args["x"], "note")
