from flask import request
from werkzeug.utils import secure_filename


def upload():
    file = request.files["file"]
    name = secure_filename(file.filename)
    file.save("uploads/" + name)
