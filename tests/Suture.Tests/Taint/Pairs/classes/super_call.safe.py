import os

from flask import request


class _Base:
    def run(self, command):
        os.system(command)


class _Job(_Base):
    def run(self, command):
        super().run("uptime")


def view():
    _Job().run(request.args["command"])
