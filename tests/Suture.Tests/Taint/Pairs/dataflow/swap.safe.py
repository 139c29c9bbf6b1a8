import os

from flask import request


def view():
    one = request.args["command"]
    other = "uptime"
    one, other = other, one
    os.system(one)
