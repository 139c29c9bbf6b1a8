import os

from flask import request


def view():
    words = ["ls"]
    words += [request.args["name"]]
    os.system(" ".join(words))  # sink: shell
