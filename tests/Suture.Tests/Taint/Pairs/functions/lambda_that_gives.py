import os

from flask import request

build = lambda name: "ls " + name


def view():
    os.system(build(request.args["name"]))  # sink: shell
