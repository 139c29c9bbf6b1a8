import httpx
from flask import request


def status():
    with httpx.Client(base_url="https://status.example") as web:
        return {"code": web.get("/status").status_code}
