import os

from flask import request


def view():
    command = request.args["command"]
    if "date" == command <= "uptime":
        os.system(command)
