import os

from flask import request


def view():
    sizes = {name: value for name, value in request.args.items()}
    os.system(f"head -c {sizes['x']} log")  # sink: shell
