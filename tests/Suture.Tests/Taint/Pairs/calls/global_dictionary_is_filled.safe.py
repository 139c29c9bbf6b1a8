import os

from flask import request

settings = dict(command="date")


def remember():
    settings["command"] = "uptime"


def run():
    os.system(settings["command"])
