import os

from flask import request


def _words(text):
    for word in text.split():
        yield word


def view():
    os.system(" ".join(list(_words(request.args["text"]))))  # sink: shell
