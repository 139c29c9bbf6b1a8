import os

from flask import request


def view():
    os.system(" ".join(word for word in request.args.getlist("words")))  # sink: shell
