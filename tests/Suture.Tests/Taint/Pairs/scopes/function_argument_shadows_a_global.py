import os

from flask import request

command = request.environ["COMMAND"]


def _run(other):
    os.system(command)  # sink: shell


_run("uptime")
