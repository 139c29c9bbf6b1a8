import os

from flask import request

command = "uptime"


def choose():
    global command
    command = request.args["command"]
    return len(command)


def run():
    os.system(command)  # sink: shell
