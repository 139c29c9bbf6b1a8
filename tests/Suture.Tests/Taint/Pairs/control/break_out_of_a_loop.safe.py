import os

from flask import request

ALLOWED = ("date", "uptime")


def view():
    for command in request.args.getlist("commands"):
        if command not in ALLOWED:
            break
        os.system(command)
