from urllib.parse import urlsplit

import httpx
from flask import abort, request


def preview():
    url = request.args["url"]
    parts = urlsplit(url)
    if parts.netloc != "pages.example":
        abort(400)
    return {"size": len(httpx.get(url).content)}
