import os
from typing import NamedTuple

from flask import request


class _Job(NamedTuple):
    command: str
    note: str


def view():
    job = _Job(request.args["command"], "uptime")
    os.system(job.note)
