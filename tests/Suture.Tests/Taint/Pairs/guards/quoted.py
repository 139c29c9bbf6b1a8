import os
import shlex

from flask import request


def view():
    name = request.args["name"]
    os.system("ls " + name)  # sink: shell
