import os
import re

from flask import request


def view():
    name = request.args["name"]
    if not re.match(r"^(a|b)\Z", name):
        return "no"
    os.system("ls " + name)
