import os

from flask import request


class _A:
    def __init__(self, command):
        self.command = command


class _B(_A):
    pass


class _C(_B):
    def run(self):
        os.system(self.command)  # sink: shell


def view():
    _C(request.args["command"]).run()
