import os

from flask import request


def view():
    def run(command):
        os.system(command)  # sink: shell

    run(request.args["command"])
