import functools
import subprocess

from flask import request

run = functools.partial(subprocess.run, shell=False)


def act():
    run("tool " + request.args["name"])
