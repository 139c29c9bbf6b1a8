import os

from flask import request


def view():
    pid = request.args["pid"]
    os.system(f"kill {pid}")  # sink: shell
