import os

from flask import request


def view():
    name = request.args["name"]
    os.system("ls %s" % name)  # sink: shell
