import os

from flask import request


class _Loud:
    def go(self, command):
        os.system(command)


class _Quiet:
    def go(self, command):
        print(command)


def view():
    job = _Quiet()
    job.go(request.args["command"])
