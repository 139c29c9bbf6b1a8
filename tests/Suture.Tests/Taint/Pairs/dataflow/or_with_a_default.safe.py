import os

from flask import request


def view():
    command = request.args.get("command") and "uptime"
    os.system(command)
