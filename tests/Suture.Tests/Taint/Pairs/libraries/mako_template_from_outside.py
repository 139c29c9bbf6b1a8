from flask import request
from mako.template import Template


def letter():
    return {"letter": Template("Dear " + request.form["name"]).render()}  # sink: template
