import os
import sys

from flask import request


def view():
    command = request.args["command"]
    if not command.isalnum():
        sys.exit("odd")
    os.system(command)
