from flask import request
from jinja2 import Environment


def letter():
    environment = Environment(autoescape=True)
    return {"letter": environment.from_string("Dear {{ name }}").render(name=request.form["name"])}
