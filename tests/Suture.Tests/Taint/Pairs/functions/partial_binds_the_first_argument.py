import os
from functools import partial

from flask import request


def _run(command, note):
    print(note)
    os.system(command)  # sink: shell


def view():
    run = partial(_run, request.args["x"])
    run("note")
