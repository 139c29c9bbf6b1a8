import os

from flask import request

ALLOWED = {"date", "uptime"}


class _Job:
    def __init__(self, command):
        self.command = command

    def run(self):
        if self.command is not None:
            os.system(self.command)  # sink: shell


def view():
    _Job(request.args["command"]).run()
