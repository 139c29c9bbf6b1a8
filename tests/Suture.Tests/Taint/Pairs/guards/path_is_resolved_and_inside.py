from pathlib import Path

from flask import request

BASE = Path("/srv/data")


def view():
    path = (BASE / request.args["name"])
    if not path.is_relative_to(BASE):
        return "no"
    return path.read_text()  # sink: path
