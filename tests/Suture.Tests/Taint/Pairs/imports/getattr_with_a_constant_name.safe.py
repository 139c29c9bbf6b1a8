import os

from flask import request


def view():
    run = getattr(os, "getenv")
    run(request.args["command"])
