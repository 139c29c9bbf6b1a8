import os

from flask import request


def act():
    list(map(os.path.basename, request.form.getlist("lines")))
