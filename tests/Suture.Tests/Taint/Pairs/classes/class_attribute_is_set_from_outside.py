import os

from flask import request


class _Config:
    command = "date"


def configure():
    _Config.command = request.args["command"]


def run():
    os.system(_Config.command)  # sink: shell
