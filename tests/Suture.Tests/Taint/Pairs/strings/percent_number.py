import os

from flask import request


def view():
    os.system("kill %s" % request.args["pid"])  # sink: shell
