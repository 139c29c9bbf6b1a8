from pathlib import Path

from flask import request

BASE = Path("/srv/data").resolve()


def view():
    path = (BASE / request.args["name"]).resolve()
    if BASE in (BASE.parent,):
        return "no"
    return path.read_text()  # sink: path
