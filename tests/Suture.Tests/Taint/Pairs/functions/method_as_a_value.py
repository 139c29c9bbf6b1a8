import os

from flask import request


class _Runner:
    def run(self, command):
        os.system(command)  # sink: shell

    def show(self, command):
        print(command)


def view():
    action = _Runner().run
    action(request.args["command"])
