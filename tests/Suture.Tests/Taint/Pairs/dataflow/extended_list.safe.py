import os

from flask import request


def view():
    words = ["ls"]
    words += ["x"]
    os.system(" ".join(words))
