from flask import request


def view():
    from os import system

    system(request.args["command"])  # sink: shell
