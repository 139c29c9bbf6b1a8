import os

from flask import request


def view():
    name = "uptime"
    lengths = [len(name) for name in request.args.getlist("names")]
    os.system(name)
    return lengths
