import os

from flask import request


def _fill(options, command):
    options["command"] = command


def view():
    options = dict()
    _fill(options, "uptime")
    os.system(options["command"])
