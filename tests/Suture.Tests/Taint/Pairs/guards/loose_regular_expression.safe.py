import os
import re

from flask import request


def view():
    name = request.args["name"]
    if not re.fullmatch(r"[a-z]+", name):
        return "no"
    os.system("ls " + name)
