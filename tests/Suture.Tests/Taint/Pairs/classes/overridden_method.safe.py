import os

from flask import request


class _Base:
    def run(self, command):
        os.system(command)


class _Job(_Base):
    def run(self, command):
        print(command)


def view():
    _Job().run(request.args["command"])
