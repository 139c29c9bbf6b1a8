from flask import render_template_string, request

LETTERS = {"hello": "Hello {{ name }}", "bye": "Bye {{ name }}"}


def letter():
    kind = request.args["kind"]
    return {"letter": render_template_string(LETTERS.get(kind, kind))}  # sink: template
