import os

from flask import request


def view():
    command = request.args.get("command") or "uptime"
    os.system(command)  # sink: shell
