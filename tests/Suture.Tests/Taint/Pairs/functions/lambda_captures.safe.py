import os

from flask import request


def view():
    command = "uptime"
    run = lambda: os.system(command)
    run()
