import functools
import subprocess

from flask import request

run = functools.partial(subprocess.run, shell=True)


def act():
    run("tool " + request.args["name"])  # sink: shell
