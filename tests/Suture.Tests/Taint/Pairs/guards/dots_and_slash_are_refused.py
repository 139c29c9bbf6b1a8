from flask import request


def view():
    name = request.args["name"]
    if ".." in name:
        return "no"
    return open(name).read()  # sink: path
