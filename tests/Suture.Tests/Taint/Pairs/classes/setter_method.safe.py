import os

from flask import request


class _Job:
    def __init__(self):
        self.command = "date"

    def use(self, command):
        self.command = "uptime"

    def run(self):
        os.system(self.command)


def view():
    job = _Job()
    job.use(request.args["command"])
    job.run()
