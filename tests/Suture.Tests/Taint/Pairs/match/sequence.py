import os

from flask import request


def view():
    match ("uptime", request.args["command"]):
        case [first, second]:
            os.system(second)  # sink: shell
