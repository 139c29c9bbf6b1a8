import os
import uuid

from flask import Flask, abort, request, send_file
from werkzeug.utils import secure_filename

app = Flask(__name__)
UPLOADS = "uploads"
PAGES = {"home": "home.html", "help": "help.html"}


@app.route("/upload", methods=["POST"])
def upload():
    document = request.files["document"]
    name = secure_filename(document.filename)
    document.save(os.path.join(UPLOADS, name))  # ok: a bare file name
    copy = os.path.basename(document.filename)
    document.save(os.path.join(UPLOADS, "copies", copy))  # ok
    document.save(os.path.join(UPLOADS, f"{uuid.uuid4()}.bin"))  # ok
    return name


@app.route("/page/<name>")
def page(name):
    if name not in PAGES:
        abort(404)
    return send_file(os.path.join("pages", PAGES[name]))  # ok: one of our own names


@app.route("/day/<int:number>")
def day(number):
    with open(f"days/{number}.txt") as handle:  # ok: a number
        return handle.read()
