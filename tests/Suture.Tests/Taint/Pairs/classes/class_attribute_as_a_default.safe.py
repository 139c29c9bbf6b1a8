import os

from flask import request


class _Config:
    command = "uptime"


def view():
    os.system(_Config.command)
