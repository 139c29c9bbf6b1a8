import os

from flask import request


def view():
    options = {"command": request.args["command"], "note": "uptime"}
    os.system(options["note"])
