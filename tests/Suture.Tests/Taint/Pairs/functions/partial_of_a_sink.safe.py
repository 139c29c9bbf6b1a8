import os
from functools import partial

from flask import request


def view():
    run = partial(print, request.args["command"])
    run()
