import os

from flask import request


class _Job:
    def __init__(self, command, note):
        self.command = command
        self.note = note


def view():
    job = _Job(request.args["command"], "uptime")
    os.system(job.note)
