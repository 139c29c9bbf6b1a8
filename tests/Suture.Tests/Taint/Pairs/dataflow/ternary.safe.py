import os

from flask import request


def view():
    command = "date" if request.args.get("now") else "uptime"
    os.system(command)
