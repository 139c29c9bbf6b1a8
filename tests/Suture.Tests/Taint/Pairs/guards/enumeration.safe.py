import enum
import os

from flask import request


class _Command(enum.Enum):
    DATE = "date"
    UPTIME = "uptime"


def view():
    command = _Command(request.args["command"]).value
    os.system(command)
