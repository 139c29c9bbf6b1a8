import os

from flask import request


def view():
    name = request.args["name"]
    lengths = [len(name) for name in request.args.getlist("names")]
    os.system(name)  # sink: shell
    return lengths
