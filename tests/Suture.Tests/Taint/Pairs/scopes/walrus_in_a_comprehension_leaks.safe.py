import os

from flask import request


def view():
    last = "uptime"
    if any((item := part) == "x" for part in request.args.getlist("parts")):
        return
    os.system(last)
