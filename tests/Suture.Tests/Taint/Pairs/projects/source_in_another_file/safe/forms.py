from flask import request


def read():
    return "uptime"
