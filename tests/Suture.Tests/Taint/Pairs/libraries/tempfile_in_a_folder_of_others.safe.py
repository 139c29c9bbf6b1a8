import tempfile

from flask import request


def store():
    folder = "uploads/" + request.form["folder"]
    with tempfile.NamedTemporaryFile(dir="uploads", delete=False) as file:
        file.write(request.data)
