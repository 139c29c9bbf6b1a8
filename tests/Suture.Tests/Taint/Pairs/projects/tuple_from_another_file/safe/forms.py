from flask import request


def read():
    return request.args["command"], "uptime"
