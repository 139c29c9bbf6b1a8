import os

from flask import request


def _run(note, command):
    print(note)
    os.system(command)


def _forward(*args):
    _run(*args)


def view():
    _forward("note", "uptime")
