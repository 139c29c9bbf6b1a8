from pathlib import Path

from flask import request

BASE = Path("/srv/data").resolve()


def view():
    path = (BASE / request.args["name"]).resolve()
    if BASE not in path.parents:
        return "no"
    return path.read_text()
