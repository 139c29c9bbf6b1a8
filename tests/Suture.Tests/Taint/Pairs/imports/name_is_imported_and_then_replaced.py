from os import system

from flask import request


def _show(command):
    print(command)


def view():
    system(request.args["command"])  # sink: shell
