import os

from flask import request


def view():
    words = [request.args["command"]]
    words = words + ["x"]
    os.system(" ".join(words))  # sink: shell
