import os

from flask import request


def view():
    pid = request.args["pid"]
    if not pid.isprintable():
        return "no"
    os.system("kill " + pid)  # sink: shell
