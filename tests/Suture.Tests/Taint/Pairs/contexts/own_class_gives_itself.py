import os

from flask import request


class _Runner:
    def __enter__(self):
        return self

    def __exit__(self, *error):
        pass

    def run(self, command):
        os.system(command)  # sink: shell


def view():
    with _Runner() as runner:
        runner.run(request.args["command"])
