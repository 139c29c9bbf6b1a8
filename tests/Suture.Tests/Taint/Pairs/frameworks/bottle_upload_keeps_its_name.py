import bottle
from bottle import request


@bottle.post("/upload")
def upload():
    data = request.files.get("data")
    with open("uploads/" + data.raw_filename, "wb") as file:  # sink: path
        file.write(b"")
    return {}
