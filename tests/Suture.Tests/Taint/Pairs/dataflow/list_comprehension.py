import os

from flask import request


def view():
    words = [word.strip() for word in request.args.getlist("words")]
    os.system(" ".join(words))  # sink: shell
