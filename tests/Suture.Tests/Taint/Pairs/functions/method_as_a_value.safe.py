import os

from flask import request


class _Runner:
    def run(self, command):
        os.system(command)

    def show(self, command):
        print(command)


def view():
    action = _Runner().show
    action(request.args["command"])
