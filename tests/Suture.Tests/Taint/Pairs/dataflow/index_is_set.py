import os

from flask import request


def view():
    words = ["date", "uptime"]
    words[0] = request.args["command"]
    os.system(words[0])  # sink: shell
