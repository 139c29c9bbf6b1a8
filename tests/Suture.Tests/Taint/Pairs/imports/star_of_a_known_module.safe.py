from os import *

from flask import request


def system(command):
    print(command)


def view():
    system(request.args["command"])
