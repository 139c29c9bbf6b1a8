import os
from dataclasses import dataclass

from flask import request


@dataclass
class _Job:
    command: str
    note: str = "uptime"

    def run(self):
        os.system(self.note)


def view():
    _Job(request.args["command"]).run()
