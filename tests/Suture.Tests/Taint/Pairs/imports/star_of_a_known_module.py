from os import *

from flask import request


def view():
    system(request.args["command"])  # sink: shell
