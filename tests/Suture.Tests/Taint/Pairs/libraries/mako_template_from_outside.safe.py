from flask import request
from mako.template import Template


def letter():
    return {"letter": Template("Dear ${name | h}").render(name=request.form["name"])}
