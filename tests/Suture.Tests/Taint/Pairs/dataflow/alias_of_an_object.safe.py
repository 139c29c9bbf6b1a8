import os

from flask import request


class _Job:
    command = "uptime"


def view():
    job = _Job()
    alias = _Job()
    alias.command = request.args["command"]
    os.system(job.command)
