import os

from flask import request


def view():
    words = ["date"]
    words.append(request.args["command"])
    os.system(words.pop())  # sink: shell
