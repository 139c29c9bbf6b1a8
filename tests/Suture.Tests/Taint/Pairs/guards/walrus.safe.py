import os

from flask import request

ALLOWED = {"date", "uptime"}


def view():
    if (command := request.args["command"]) in ALLOWED:
        os.system(command)
