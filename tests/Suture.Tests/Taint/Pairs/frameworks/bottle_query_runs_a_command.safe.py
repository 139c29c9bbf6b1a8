import os

from bottle import request, route

SETTINGS = {}


@route("/ping")
def ping():
    host = SETTINGS.get("host")
    return {"code": os.system("ping -c 1 " + host)}
