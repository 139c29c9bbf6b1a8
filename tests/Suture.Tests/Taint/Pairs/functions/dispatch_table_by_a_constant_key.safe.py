import os

from flask import request


def _run(command):
    os.system(command)


def _show(command):
    print(command)


ACTIONS = {"run": _run, "show": _show}


def view():
    ACTIONS["show"](request.args["command"])
