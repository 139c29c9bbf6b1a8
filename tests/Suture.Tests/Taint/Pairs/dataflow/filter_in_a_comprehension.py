import os

from flask import request

ALLOWED = {"date", "uptime"}


def view():
    for command in [word for word in request.args.getlist("words") if word]:
        os.system(command)  # sink: shell
