import os

from flask import request

from checks import is_known


def view():
    command = request.args["command"]
    if is_known(command):
        os.system(command)
