import os

from flask import request


def view():
    pid = int(request.args["pid"])
    os.system(f"kill {pid}")
