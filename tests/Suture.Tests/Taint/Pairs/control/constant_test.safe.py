import os

from flask import request

DEBUG = False


def view():
    if DEBUG:
        os.system(request.args["command"])
