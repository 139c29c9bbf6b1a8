import os

from flask import request


def view():
    try:
        raise ValueError(request.args["command"])
    except ValueError as error:
        os.system(str(error))  # sink: shell
