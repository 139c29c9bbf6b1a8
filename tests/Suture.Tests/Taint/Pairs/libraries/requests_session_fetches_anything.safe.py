import requests
from flask import request


def preview():
    web = requests.Session()
    page = web.get("https://pages.example/" + request.args["url"], timeout=5)
    return {"size": len(page.content)}
