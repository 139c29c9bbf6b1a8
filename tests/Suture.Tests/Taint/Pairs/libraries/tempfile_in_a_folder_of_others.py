import tempfile

from flask import request


def store():
    folder = "uploads/" + request.form["folder"]
    with tempfile.NamedTemporaryFile(dir=folder, delete=False) as file:  # sink: path
        file.write(request.data)
