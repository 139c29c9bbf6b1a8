import os

from flask import request

settings = dict(command="date")


def remember():
    settings["command"] = request.args["command"]


def run():
    os.system(settings["command"])  # sink: shell
