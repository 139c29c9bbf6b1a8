import os
from dataclasses import dataclass

from flask import request


@dataclass
class _Job:
    command: str
    note: str = ""


def view():
    job = _Job(command=request.args["command"], note="uptime")
    os.system(job.note)
