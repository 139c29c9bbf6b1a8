from markupsafe import Markup, escape
from flask import request


def comment(is_plain):
    text = request.form["text"]
    text = escape(text)
    return {"html": Markup(text)}
