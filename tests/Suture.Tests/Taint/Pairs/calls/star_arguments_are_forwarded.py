import os

from flask import request


def _run(note, command):
    print(note)
    os.system(command)  # sink: shell


def _forward(*args):
    _run(*args)


def view():
    _forward("note", request.args["command"])
