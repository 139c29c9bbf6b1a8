import os

from flask import request


def view():
    command = "ls "
    command += request.args["name"]
    os.system(command)  # sink: shell
