import os

from flask import request


def view():
    names = ["a", "b"]
    for name, command in zip(names, request.args.getlist("commands")):
        print(command)
        os.system(name)
