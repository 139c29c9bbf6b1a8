from flask import request
from werkzeug.utils import secure_filename


def upload():
    file = request.files["file"]
    name = file.filename.lower()
    file.save("uploads/" + name)  # sink: path
