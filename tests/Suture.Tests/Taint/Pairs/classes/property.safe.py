import os

from flask import request


class _Job:
    def __init__(self, name):
        self.name = name

    @property
    def command(self):
        return "ls " + str(len(self.name))


def view():
    job = _Job(request.args["name"])
    os.system(job.command)
