import os

from flask import request


class _Config:
    command = request.environ["COMMAND"]


def view():
    os.system(_Config.command)  # sink: shell
