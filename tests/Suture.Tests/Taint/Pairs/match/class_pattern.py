import os
from dataclasses import dataclass

from flask import request


@dataclass
class _Job:
    command: str
    note: str


def view():
    match _Job(request.args["command"], "uptime"):
        case _Job(command=command, note=note):
            print(note)
            os.system(command)  # sink: shell
