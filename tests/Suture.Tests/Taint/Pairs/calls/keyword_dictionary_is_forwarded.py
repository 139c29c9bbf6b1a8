import os

from flask import request


def _run(note, command):
    print(note)
    os.system(command)  # sink: shell


def _forward(**options):
    _run(**options)


def view():
    _forward(note="note", command=request.args["command"])
