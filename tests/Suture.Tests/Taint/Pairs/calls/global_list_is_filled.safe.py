import os

from flask import request

commands = []


def remember():
    commands.append("uptime")


def run():
    for command in commands:
        os.system(command)
