import os

from flask import request


def view():
    name = request.args["name"]
    os.system("ls {a}".format(a=name, b=name))  # sink: shell
