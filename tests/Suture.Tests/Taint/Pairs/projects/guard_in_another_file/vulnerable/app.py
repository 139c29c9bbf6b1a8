import os

from flask import request

from checks import check


def view():
    command = request.args["command"]
    check(command)
    os.system(command)  # sink: shell
