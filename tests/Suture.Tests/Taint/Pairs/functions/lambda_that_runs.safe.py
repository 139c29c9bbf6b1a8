import os

from flask import request

run = lambda command: os.system("uptime")


def view():
    run(request.args["command"])
