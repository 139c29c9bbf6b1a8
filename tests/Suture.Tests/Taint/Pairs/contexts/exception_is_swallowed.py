import contextlib
import os

from flask import request


def view():
    pid = request.args["pid"]
    with contextlib.suppress(ValueError):
        int(pid)
    os.system("kill " + pid)  # sink: shell
