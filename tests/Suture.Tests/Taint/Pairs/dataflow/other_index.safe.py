import os

from flask import request


def view():
    words = [request.args["command"], "uptime"]
    os.system(words[1])
