import requests
from flask import request


def fetch():
    name = request.args["name"]
    return {"size": len(requests.get("https://pages.example" + name).content)}  # sink: ssrf
