import contextlib
import os

from flask import request


def view():
    pid = request.args["pid"]
    with contextlib.closing(open("log")):
        int(pid)
    os.system("kill " + pid)
