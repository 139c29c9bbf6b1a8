import os

from flask import request


class _Tools:
    @staticmethod
    def run(command):
        os.system(command)  # sink: shell


def view():
    _Tools.run(request.args["command"])
