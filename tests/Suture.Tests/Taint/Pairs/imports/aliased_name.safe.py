from os import getpid as run

from flask import request


def view():
    run(request.args["command"])
