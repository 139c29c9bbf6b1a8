from urllib.parse import urlparse

import requests
from flask import request


def check(url):
    if urlparse(url).hostname not in ("a.example", "b.example"):
        print("odd host")


def fetch():
    url = request.args["url"]
    check(url)
    return {"size": len(requests.get(url).content)}  # sink: ssrf
