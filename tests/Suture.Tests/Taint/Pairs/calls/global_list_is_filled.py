import os

from flask import request

commands = []


def remember():
    commands.append(request.args["command"])


def run():
    for command in commands:
        os.system(command)  # sink: shell
