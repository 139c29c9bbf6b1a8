import os

from flask import request

from jobs import _Job


def view():
    job = _Job(request.args["command"], note="uptime")
    os.system(job.command)  # sink: shell
