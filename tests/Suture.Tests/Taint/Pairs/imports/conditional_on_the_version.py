import sys

from flask import request

if sys.version_info >= (3, 0):
    from subprocess import getoutput as run
else:
    from commands import getoutput as run


def view():
    return run(request.args["command"])  # sink: shell
