import os

from flask import request

ALLOWED = {"date", "uptime"}


def view():
    data = request.get_json()
    if data["command"] not in ALLOWED:
        return "no"
    os.system(data["command"])
