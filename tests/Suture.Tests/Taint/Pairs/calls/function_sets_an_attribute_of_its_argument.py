import os

from flask import request


class _Job:
    pass


def _fill(job):
    job.command = request.args["command"]


def view():
    job = _Job()
    _fill(job)
    os.system(job.command)  # sink: shell
