import os

from flask import request


def view():
    options = {"command": "date"}
    options.update(command="uptime")
    os.system(options["command"])
