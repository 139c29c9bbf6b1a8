import os

from flask import request


def view():
    command = "uptime"
    for word in request.args.getlist("commands"):
        print("one more")
    os.system(command)
