import os

from flask import request


def view():
    options = {"command": "date", **{"command": "uptime"}}
    os.system(options["command"])
