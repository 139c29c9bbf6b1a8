import os

from flask import request

ACTIONS = {"run": os.system, "show": print}


def act():
    ACTIONS["run"]("tool " + request.args["name"])  # sink: shell
