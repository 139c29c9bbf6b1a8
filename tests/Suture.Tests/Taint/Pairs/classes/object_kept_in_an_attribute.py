import os

from flask import request


class _Shell:
    def run(self, command):
        os.system(command)  # sink: shell


class _Service:
    def __init__(self):
        self.shell = _Shell()

    def serve(self, command):
        self.shell.run(command)


def view():
    _Service().serve(request.args["command"])
