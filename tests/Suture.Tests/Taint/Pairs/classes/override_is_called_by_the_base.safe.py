import os

from flask import request


class _Base:
    def handle(self, value):
        self.work(value)

    def work(self, value):
        print(value)


class _Job(_Base):
    def work(self, value):
        os.system("uptime")


def view():
    _Job().handle(request.args["command"])
