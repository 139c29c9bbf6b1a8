import os

from flask import request


def view():
    pid = request.args["pid"]
    try:
        print(pid)
    except ValueError:
        return "no"
    else:
        os.system("kill " + pid)  # sink: shell
