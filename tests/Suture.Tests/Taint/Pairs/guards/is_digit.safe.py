import os

from flask import request


def view():
    pid = request.args["pid"]
    if not pid.isdigit():
        return "no"
    os.system("kill " + pid)
