import os

from flask import request


def view():
    other = "uptime"
    if (command := request.args.get("command")) is not None:
        os.system(other)
