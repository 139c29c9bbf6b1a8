import requests
from flask import abort, request


def fetch():
    url = request.args["url"]
    if not url.startswith("https://pages.example/"):
        abort(400)
    url = url + request.args["mirror"]
    return {"size": len(requests.get(url).content)}
