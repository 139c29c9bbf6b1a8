import os

from flask import request


class _Job:
    def __init__(self):
        self.command = "date"

    def use(self, command):
        self.command = command

    def run(self):
        os.system(self.command)  # sink: shell


def view():
    job = _Job()
    job.use(request.args["command"])
    job.run()
