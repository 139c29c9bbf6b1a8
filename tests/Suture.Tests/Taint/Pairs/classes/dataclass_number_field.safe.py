import os
from dataclasses import dataclass

from flask import request


@dataclass
class _Job:
    pid: int


def view():
    job = _Job(int(request.args["pid"]))
    os.system(f"kill {job.pid}")
