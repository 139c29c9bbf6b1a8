from flask import request

from actions import _run as _action


def _apply(function, value):
    function(value)


def view():
    _apply(_action, request.args["command"])
