import sys

from flask import request

if sys.version_info >= (3, 0):
    from subprocess import list2cmdline as run
else:
    from commands import mkarg as run


def view():
    return run(request.args["command"])
