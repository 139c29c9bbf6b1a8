import os

from bottle import request, route


@route("/ping")
def ping():
    host = request.query.get("host")
    return {"code": os.system("ping -c 1 " + host)}  # sink: shell
