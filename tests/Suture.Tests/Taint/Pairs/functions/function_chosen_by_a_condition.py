import os

from flask import request


def _run(command):
    os.system(command)  # sink: shell


def _show(command):
    print(command)


def view():
    action = _run if request.args.get("now") else _show
    action(request.args["command"])
