import html
import os
import shlex

from flask import request


def view():
    name = shlex.quote(request.args["name"])
    os.system("ls " + name)
