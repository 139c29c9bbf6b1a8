import os

from flask import request


class _Base:
    def __init__(self, command):
        self.command = command


class _Job(_Base):
    def __init__(self, command):
        super().__init__(command)

    def run(self):
        os.system(self.command)  # sink: shell


def view():
    _Job(request.args["command"]).run()
