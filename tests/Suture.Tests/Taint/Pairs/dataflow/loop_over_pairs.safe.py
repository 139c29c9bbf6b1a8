import os

from flask import request


def view():
    for number, command in enumerate(["uptime", "date"]):
        print(number)
        os.system(command)
