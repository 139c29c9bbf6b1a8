import os

from flask import request


def view():
    name = request.args["name"]
    size = len(name)
    os.system(f"head -c {size} log")
