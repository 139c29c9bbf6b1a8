import os

from flask import request

command = request.environ["COMMAND"]


def _run(command):
    os.system(command)


_run("uptime")
