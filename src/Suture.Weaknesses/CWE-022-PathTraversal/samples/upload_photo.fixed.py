import os

from flask import Flask, request
from werkzeug.utils import secure_filename

app = Flask(__name__)
app.config["UPLOAD_FOLDER"] = "uploads"
os.makedirs(app.config["UPLOAD_FOLDER"], exist_ok=True)


@app.route("/photos", methods=["POST"])
def upload_photo():
    """Store a photo that a visitor sends."""
    photo = request.files["photo"]
    if photo.filename == "":
        return "no file chosen", 400
    photo.save(os.path.join(app.config["UPLOAD_FOLDER"], secure_filename(photo.filename)))  # finding: path-traversal
    return "stored", 201


@app.route("/thumbnails", methods=["POST"])
def upload_thumbnail():
    thumbnail = request.files["photo"]
    filename = secure_filename(thumbnail.filename)
    thumbnail.save("uploads/" + filename)  # finding: path-traversal
    return {"name": filename}, 201
