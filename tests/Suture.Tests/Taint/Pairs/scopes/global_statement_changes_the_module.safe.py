import os

from flask import request

command = "uptime"


def choose():
    print("chosen")
    command = request.args["command"]
    return len(command)


def run():
    os.system(command)
