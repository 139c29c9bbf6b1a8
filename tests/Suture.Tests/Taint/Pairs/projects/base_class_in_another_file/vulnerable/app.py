from flask import request

from base import _Base


class _Job(_Base):
    def start(self, command):
        print(command)


def view():
    _Job().run(request.args["command"])
