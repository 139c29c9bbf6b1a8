import os

from flask import request


class _Job:
    def __init__(self):
        self._command = "date"

    @property
    def command(self):
        return self._command

    @command.setter
    def command(self, value):
        self._command = "uptime"

    def run(self):
        os.system(self._command)


def view():
    job = _Job()
    job.command = request.args["command"]
    job.run()
