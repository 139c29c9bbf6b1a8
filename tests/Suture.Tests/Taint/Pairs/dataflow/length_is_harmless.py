import os

from flask import request


def view():
    name = request.args["name"]
    size = name
    os.system(f"head -c {size} log")  # sink: shell
