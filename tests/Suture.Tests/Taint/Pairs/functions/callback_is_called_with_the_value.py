import os

from flask import request


def _run(command):
    os.system(command)  # sink: shell


def _show(command):
    print(command)


def _apply(function, value):
    function(value)


def view():
    _apply(_run, request.args["command"])
