import requests
from flask import request


def address(host):
    return "http://" + host + "/health"


def check():
    return {"code": requests.get(address(request.args["host"])).status_code}  # sink: ssrf
