import os

from flask import request


class _Loud:
    def go(self, command):
        os.system(command)


class _Quiet:
    def go(self, command):
        print(command)


def _use(job: _Quiet, command):
    job.go(command)


def view():
    _use(_Quiet(), request.args["command"])
