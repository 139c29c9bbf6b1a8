import requests
from flask import request


def call():
    given = request.get_json()
    answer = requests.request(given["method"], given["url"], timeout=5)  # sink: ssrf
    return {"code": answer.status_code}
