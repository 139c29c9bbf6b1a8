import os

from flask import request


def view():
    value = request.get_json()["pid"]
    match value:
        case int():
            os.system(f"kill {value}")
