import os

from flask import request

from clean import clean


def view():
    os.system("ls " + clean(request.args["name"]))
