import requests
from flask import request


def call():
    given = request.get_json()
    answer = requests.request(given["method"], "https://api.example/v1", timeout=5)
    return {"code": answer.status_code}
