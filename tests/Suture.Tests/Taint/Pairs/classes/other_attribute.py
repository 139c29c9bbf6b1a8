import os

from flask import request


class _Job:
    def __init__(self, command, note):
        self.command = command
        self.note = note

    def run(self):
        os.system(self.command)  # sink: shell


def view():
    _Job(request.args["command"], "uptime").run()
