import os

from flask import request


def view():
    options = {"x": request.args["command"]}
    for name, command in options.items():
        print(name)
        os.system(command)  # sink: shell
