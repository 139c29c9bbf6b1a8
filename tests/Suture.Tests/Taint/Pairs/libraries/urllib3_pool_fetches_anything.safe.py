import urllib3
from flask import request

pool = urllib3.PoolManager()


def preview():
    page = pool.request("GET", "https://pages.example/", fields={"of": request.args["url"]})
    return {"size": len(page.data)}
