import os

from flask import request


def view():
    name = request.args["name"]
    os.system("ls {}".format(name))  # sink: shell
