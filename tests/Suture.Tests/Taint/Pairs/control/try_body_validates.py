import os

from flask import request


def view():
    pid = request.args["pid"]
    try:
        int(pid)
    except ValueError:
        pass
    os.system("kill " + pid)  # sink: shell
