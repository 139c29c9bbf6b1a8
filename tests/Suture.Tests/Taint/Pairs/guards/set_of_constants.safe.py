import os

from flask import request

ALLOWED = {"date", "uptime"}


def view():
    command = request.args["command"]
    if command in ALLOWED:
        os.system(command)
