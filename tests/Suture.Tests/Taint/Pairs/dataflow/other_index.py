import os

from flask import request


def view():
    words = [request.args["command"], "uptime"]
    os.system(words[0])  # sink: shell
