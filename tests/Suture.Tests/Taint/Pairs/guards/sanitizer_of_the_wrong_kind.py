import html
import os
import shlex

from flask import request


def view():
    name = html.escape(request.args["name"])
    os.system("ls " + name)  # sink: shell
