import os
from pathlib import Path

from flask import Flask, abort, request, send_from_directory

app = Flask(__name__)
BASE = os.path.realpath("documents")
ROOT = Path("documents").resolve()


@app.route("/a")
def with_commonpath():
    path = os.path.realpath(os.path.join(BASE, request.args["name"]))
    if os.path.commonpath([BASE, path]) != BASE:
        abort(403)
    with open(path) as handle:  # ok: checked
        return handle.read()


@app.route("/b")
def with_is_relative_to():
    path = (ROOT / request.args["name"]).resolve()
    if not path.is_relative_to(ROOT):
        abort(403)
    return path.read_text()  # ok: checked


@app.route("/c")
def with_prefix():
    path = os.path.abspath(os.path.join(BASE, request.args["name"]))
    if not path.startswith(BASE + os.sep):
        return "forbidden", 403
    with open(path) as handle:  # ok: checked
        return handle.read()


@app.route("/d/<path:name>")
def with_flask(name):
    return send_from_directory(BASE, name)  # ok: Flask checks it
