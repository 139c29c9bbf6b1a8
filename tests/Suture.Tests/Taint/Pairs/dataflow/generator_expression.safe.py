import os

from flask import request


def view():
    os.system(" ".join("x" for word in request.args.getlist("words")))
