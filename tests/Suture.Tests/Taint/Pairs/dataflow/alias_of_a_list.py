import os

from flask import request


def view():
    words = []
    alias = words
    alias.append(request.args["command"])
    words.append("uptime")
    os.system(" ".join(words))  # sink: shell
