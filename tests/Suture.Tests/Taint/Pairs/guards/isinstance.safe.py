import os

from flask import request


def view():
    value = request.get_json()["pid"]
    if not isinstance(value, int):
        return "no"
    os.system(f"kill {value}")
