from pathlib import Path

from flask import request

BASE = Path("/srv/data").resolve()


def view():
    path = (BASE / request.args["name"]).resolve()
    try:
        path.relative_to(BASE)
    except ValueError:
        return "no"
    return path.read_text()
