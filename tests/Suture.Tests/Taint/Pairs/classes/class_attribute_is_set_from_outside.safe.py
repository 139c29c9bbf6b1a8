import os

from flask import request


class _Config:
    command = "date"


def configure():
    _Config.command = "uptime"


def run():
    os.system(_Config.command)
