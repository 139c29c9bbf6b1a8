import os

from flask import request

ALLOWED = {"date", "uptime"}


class _Job:
    def __init__(self, command):
        self.command = command

    def run(self):
        if self.command in ALLOWED:
            os.system(self.command)


def view():
    _Job(request.args["command"]).run()
