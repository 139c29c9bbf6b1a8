import os

from flask import request

ALLOWED = {"date", "uptime"}


class _Job:
    def __init__(self, command):
        if command not in ALLOWED:
            raise ValueError(command)
        self.command = command

    def run(self):
        os.system(self.command)


def view():
    _Job(request.args["command"]).run()
