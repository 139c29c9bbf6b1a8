import os

from flask import request


class _Base:
    def run(self, command):
        os.system(command)  # sink: shell


class _Job(_Base):
    pass


def view():
    _Job().run(request.args["command"])
