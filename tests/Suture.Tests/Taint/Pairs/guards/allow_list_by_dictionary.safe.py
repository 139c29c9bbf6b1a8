import os

from flask import request

COMMANDS = {"now": "date", "up": "uptime"}


def view():
    name = request.args["name"]
    os.system(COMMANDS[name])
