import enum
import os

from flask import request


class _Command(enum.Enum):
    DATE = "date"
    UPTIME = "uptime"


def view():
    command = request.args["command"]
    os.system(command)  # sink: shell
