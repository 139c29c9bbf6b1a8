import os

from flask import request


class _Job:
    def start(self, command):
        self._run("uptime")

    def _run(self, command):
        os.system(command)


def view():
    _Job().start(request.args["command"])
