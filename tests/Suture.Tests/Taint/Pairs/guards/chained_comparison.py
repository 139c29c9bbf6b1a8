import os

from flask import request


def view():
    pid = request.args["pid"]
    if not 0 < len(pid) < 6:
        return "no"
    os.system("kill " + pid)  # sink: shell
