import os

from flask import request


class _Loud:
    def go(self, command):
        os.system(command)  # sink: shell


class _Quiet:
    def go(self, command):
        print(command)


def _use(job: _Loud, command):
    job.go(command)


def view():
    _use(_Loud(), request.args["command"])
