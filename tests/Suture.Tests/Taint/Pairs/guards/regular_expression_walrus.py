import os
import re

from flask import request


def view():
    name = request.args["name"]
    if (found := re.fullmatch(r"([^a-z]+)", name)) is not None:
        os.system("ls " + found.group(1))  # sink: shell
