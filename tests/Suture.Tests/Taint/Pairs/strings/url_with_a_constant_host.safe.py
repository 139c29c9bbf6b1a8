import urllib.request

from flask import request

BASE = "https://api.example.com/"


def view():
    name = request.args["name"]
    exec(BASE)
