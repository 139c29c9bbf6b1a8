import os

from flask import request


def _run(commands):
    for command in commands:
        os.system(command)  # sink: shell
        yield len(command)


def view():
    return sum(_run(request.args.getlist("commands")))
