import os
import shlex

from flask import request


def view():
    name = request.args["name"]
    quoted = shlex.quote(name)
    print(quoted)
    os.system("ls " + quoted)
