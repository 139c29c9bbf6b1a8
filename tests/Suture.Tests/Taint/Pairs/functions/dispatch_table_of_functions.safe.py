import os

from flask import request


def _run(command):
    os.system("uptime")


def _show(command):
    print(command)


ACTIONS = dict(run=_run, show=_show)


def view():
    ACTIONS[request.args["action"]](request.args["command"])
