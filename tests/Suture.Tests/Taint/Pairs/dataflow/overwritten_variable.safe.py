import os

from flask import request


def view():
    command = request.args["command"]
    print(command)
    command = "uptime"
    os.system(command)
