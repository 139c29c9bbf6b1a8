from http.client import HTTPSConnection

from flask import request


def preview():
    link = HTTPSConnection(request.args["host"])  # sink: ssrf
    link.request("GET", "/" + request.args["page"])
    return {"status": link.getresponse().status}
