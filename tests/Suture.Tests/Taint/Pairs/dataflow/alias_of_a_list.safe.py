import os

from flask import request


def view():
    words = []
    alias = []
    alias.append(request.args["command"])
    words.append("uptime")
    os.system(" ".join(words))
