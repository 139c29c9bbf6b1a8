import os
from functools import partial

from flask import request


def view():
    run = partial(os.system, request.args["command"])
    run()  # sink: shell
