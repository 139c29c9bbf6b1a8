from urllib.parse import urlparse

import requests
from flask import abort, request


def preview():
    url = request.args["url"]
    host = urlparse(url).hostname
    if not host.endswith("pages.example"):
        abort(400)
    return {"size": len(requests.get(url).content)}  # sink: ssrf
