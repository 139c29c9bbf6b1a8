import os

from flask import request


def view():
    words = [str(len(word)) for word in request.args.getlist("words")]
    os.system(" ".join(words))
