from flask import request


def view():
    name = request.args["name"]
    if ".." in name or name.startswith("/"):
        return "no"
    return open(name).read()
