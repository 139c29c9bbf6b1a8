from flask import request

from actions import ACTIONS


def view():
    ACTIONS["run"](request.args["command"])
