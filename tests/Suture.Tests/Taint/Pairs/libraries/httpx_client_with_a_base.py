import httpx
from flask import request


def status():
    with httpx.Client(base_url=request.args["server"]) as web:  # sink: ssrf
        return {"code": web.get("/status").status_code}
