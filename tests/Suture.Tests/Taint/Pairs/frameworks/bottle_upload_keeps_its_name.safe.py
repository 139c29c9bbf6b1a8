import bottle
from bottle import request


@bottle.post("/upload")
def upload():
    data = request.files.get("data")
    with open("uploads/data", "wb") as file:
        file.write(b"")
    return {}
