import requests
from flask import request


def preview():
    web = requests.Session()
    page = web.get(request.args["url"], timeout=5)  # sink: ssrf
    return {"size": len(page.content)}
