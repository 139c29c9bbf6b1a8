import os

from flask import request


def _fill(words):
    words.append(request.args["command"])


def view():
    words = []
    _fill(words)
    os.system(words[0])  # sink: shell
