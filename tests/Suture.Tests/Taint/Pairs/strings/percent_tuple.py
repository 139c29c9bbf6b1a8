import os

from flask import request


def view():
    name, other = request.args["name"], "x"
    print(name)
    os.system("ls %s %s" % (name, other))  # sink: shell
