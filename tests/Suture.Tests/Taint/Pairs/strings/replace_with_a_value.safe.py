import os

from flask import request


def view():
    name = request.args["name"]
    os.system("ls NAME".replace("NAME", "x") + str(len(name)))
