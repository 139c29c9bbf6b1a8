import os

from flask import Flask, abort, request

app = Flask(__name__)
DOCUMENTS = "documents"


@app.route("/document")
def document():
    path = os.path.join(DOCUMENTS, request.args.get("name", ""))
    if not os.path.isfile(path):
        abort(404)
    with open(path, encoding="utf-8") as handle:
        return handle.read()
