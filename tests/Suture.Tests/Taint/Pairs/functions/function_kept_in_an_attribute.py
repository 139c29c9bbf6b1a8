import os

from flask import request


def _run(command):
    os.system(command)  # sink: shell


def _show(command):
    print(command)


class _Button:
    def __init__(self, action):
        self.action = action

    def press(self, value):
        self.action(value)


def view():
    _Button(_run).press(request.args["command"])
