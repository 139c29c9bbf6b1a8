import os

from flask import request


class _Job:
    pass


def view():
    job = _Job()
    job.options = _Job()
    job.options.command = request.args["command"]
    job.options.note = "uptime"
    os.system(job.options.note)
