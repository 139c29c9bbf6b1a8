import os

from flask import request


def view():
    options = {"x": "uptime"}
    for name, command in options.items():
        print(name)
        os.system(command)
