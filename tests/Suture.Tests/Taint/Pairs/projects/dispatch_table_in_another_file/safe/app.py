from flask import request

from actions import ACTIONS


def view():
    ACTIONS["show"](request.args["command"])
