import os

from flask import request


def view():
    for number, command in enumerate(request.args.getlist("commands")):
        print(number)
        os.system(command)  # sink: shell
