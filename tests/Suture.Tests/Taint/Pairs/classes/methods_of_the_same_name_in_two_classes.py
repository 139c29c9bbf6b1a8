import os

from flask import request


class _Loud:
    def go(self, command):
        os.system(command)  # sink: shell


class _Quiet:
    def go(self, command):
        print(command)


def view():
    job = _Loud()
    job.go(request.args["command"])
