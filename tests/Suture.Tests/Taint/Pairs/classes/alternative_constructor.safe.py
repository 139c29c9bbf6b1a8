import os

from flask import request


class _Job:
    def __init__(self, command):
        self.command = command

    @classmethod
    def parse(cls, text):
        return cls("uptime")

    def run(self):
        os.system(self.command)


def view():
    _Job.parse(request.args["command"]).run()
