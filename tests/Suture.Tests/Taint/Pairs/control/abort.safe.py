import os

from flask import abort, request


def view():
    command = request.args["command"]
    if not command.isalnum():
        abort(400)
    os.system(command)
