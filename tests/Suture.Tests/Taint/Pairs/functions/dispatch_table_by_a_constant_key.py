import os

from flask import request


def _run(command):
    os.system(command)  # sink: shell


def _show(command):
    print(command)


ACTIONS = {"run": _run, "show": _show}


def view():
    ACTIONS["run"](request.args["command"])
