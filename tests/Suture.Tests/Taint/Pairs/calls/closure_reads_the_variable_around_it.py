import os

from flask import request


def view():
    command = request.args["command"]

    def run():
        os.system(command)  # sink: shell

    run()
