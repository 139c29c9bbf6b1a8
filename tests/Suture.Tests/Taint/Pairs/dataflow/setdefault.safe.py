import os

from flask import request


def view():
    options = {}
    command = options.setdefault("command", "uptime")
    os.system(command)
