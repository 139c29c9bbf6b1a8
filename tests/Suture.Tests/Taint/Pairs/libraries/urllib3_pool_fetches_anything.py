import urllib3
from flask import request

pool = urllib3.PoolManager()


def preview():
    page = pool.request("GET", request.args["url"])  # sink: ssrf
    return {"size": len(page.data)}
