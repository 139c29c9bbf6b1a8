import os

from flask import request

build = lambda name: "ls"


def view():
    os.system(build(request.args["name"]))
