import requests
from flask import request

BASE = "https://api.example.com"


def user():
    name = request.args["name"]
    return requests.get(f"{BASE}/users/{name}").json()
