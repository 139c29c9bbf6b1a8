import os

from flask import request


def view():
    command = ""
    try:
        command = request.args["command"]
    finally:
        command = "uptime"
    os.system(command)
