import os

from flask import request


def _run(command):
    os.system(command)


def view():
    _run("uptime")
