import os

from flask import request

from wrap import quoting


@quoting
def _run(command):
    os.system("ls " + command)


def view():
    _run(request.args["name"])
