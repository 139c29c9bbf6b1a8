import os

from flask import request


def act():
    list(map(os.system, request.form.getlist("lines")))  # sink: shell
