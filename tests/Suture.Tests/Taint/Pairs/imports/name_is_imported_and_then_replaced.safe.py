from os import system

from flask import request


def _show(command):
    print(command)


system = _show


def view():
    system(request.args["command"])
