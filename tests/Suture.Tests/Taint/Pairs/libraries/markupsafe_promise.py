from flask import request
from markupsafe import Markup


def bold():
    name = request.args["name"]
    return {"html": Markup("<b>" + name + "</b>")}  # sink: html
