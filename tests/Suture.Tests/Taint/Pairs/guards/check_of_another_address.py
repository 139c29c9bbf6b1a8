from urllib.parse import urlparse

import requests
from flask import abort, request


def copy():
    source, target = request.form["source"], request.form["target"]
    if urlparse(target).netloc != "files.example":
        abort(403)
    return {"size": len(requests.get(source).content)}  # sink: ssrf
