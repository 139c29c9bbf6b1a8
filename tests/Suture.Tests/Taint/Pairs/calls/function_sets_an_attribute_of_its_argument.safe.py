import os

from flask import request


class _Job:
    pass


def _fill(job):
    job.command = "uptime"


def view():
    job = _Job()
    _fill(job)
    os.system(job.command)
