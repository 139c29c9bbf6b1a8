import os
from functools import partial

from flask import request


def _run(command, note=""):
    print(note)
    os.system(command)


def view():
    run = partial(_run, note=request.args["x"])
    run("uptime")
