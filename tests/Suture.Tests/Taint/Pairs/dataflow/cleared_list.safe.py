import os

from flask import request


def view():
    words = [request.args["command"]]
    words = [] + ["x"]
    os.system(" ".join(words))
