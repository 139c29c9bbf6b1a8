import os

from flask import request

ACTIONS = {"run": os.system, "show": print}


def act():
    ACTIONS["show"]("tool " + request.args["name"])
