import os
from dataclasses import dataclass

from flask import request


@dataclass
class _Job:
    pid: str


def view():
    job = _Job(request.args["pid"])
    os.system(f"kill {job.pid}")  # sink: shell
