import os

from flask import request


def view():
    previous = "uptime"
    for word in request.args.getlist("words"):
        os.system(previous)
        previous = "date"
