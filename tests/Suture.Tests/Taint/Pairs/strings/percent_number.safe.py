import os

from flask import request


def view():
    os.system("kill %d" % request.args["pid"])
