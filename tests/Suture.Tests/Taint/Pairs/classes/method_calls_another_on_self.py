import os

from flask import request


class _Job:
    def start(self, command):
        self._run(command)

    def _run(self, command):
        os.system(command)  # sink: shell


def view():
    _Job().start(request.args["command"])
