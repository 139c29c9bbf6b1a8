import os

from flask import request


def _run(command):
    os.system(command)  # sink: shell


def view():
    list(map(_run, request.args.getlist("commands")))
