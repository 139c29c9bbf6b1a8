import os

from flask import request


def view():
    value = request.get_json()["pid"]
    match value:
        case str():
            os.system(f"kill {value}")  # sink: shell
