import os

from flask import request


class _A:
    def __init__(self, command):
        self.command = command


class _B(_A):
    pass


class _C(_B):
    def run(self):
        os.system(self.command)


def view():
    _C("uptime").run()
