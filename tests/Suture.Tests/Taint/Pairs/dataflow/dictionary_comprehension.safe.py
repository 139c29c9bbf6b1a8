import os

from flask import request


def view():
    sizes = {name: len(value) for name, value in request.args.items()}
    os.system(f"head -c {sizes['x']} log")
