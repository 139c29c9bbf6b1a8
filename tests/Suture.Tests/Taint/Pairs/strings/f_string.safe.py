import os

from flask import request


def view():
    other, name = request.args["name"], "x"
    os.system(f"ls {name}")
    print(other)
