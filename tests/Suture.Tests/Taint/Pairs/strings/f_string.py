import os

from flask import request


def view():
    name, other = request.args["name"], "x"
    os.system(f"ls {name}")  # sink: shell
    print(other)
