import os
import re

from flask import request

WORD = re.compile(r"[a-z]+")


def view():
    name = request.args["name"]
    if not WORD.fullmatch(name):
        return "no"
    os.system("ls " + name)
