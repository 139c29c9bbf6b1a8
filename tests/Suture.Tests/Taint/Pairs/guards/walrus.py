import os

from flask import request

ALLOWED = {"date", "uptime"}


def view():
    if (command := request.args["command"]) != "rm":
        os.system(command)  # sink: shell
