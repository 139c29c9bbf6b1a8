import os.path as paths
import subprocess as processes

from flask import request


def view():
    name = paths.normpath(request.args["name"])
    return open("/srv/data/" + name).read()  # sink: path
