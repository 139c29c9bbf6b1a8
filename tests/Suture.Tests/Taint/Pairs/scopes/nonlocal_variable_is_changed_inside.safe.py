import os

from flask import request


def view():
    command = "uptime"

    def choose():
        command = "date"
        command = request.args["command"]
        return len(command)

    choose()
    os.system(command)
