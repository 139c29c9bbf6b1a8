import os

from flask import request


def _run(command):
    os.system(command)


def _show(command):
    print(command)


def _apply(function, value):
    function(value)


def view():
    _apply(_show, request.args["command"])
