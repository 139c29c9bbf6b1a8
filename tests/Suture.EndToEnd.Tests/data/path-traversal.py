import os

from flask import Flask, request

app = Flask(__name__)
DOCUMENTS = "documents"


@app.route("/document")
def document():
    name = request.args.get("name", "")
    with open(os.path.join(DOCUMENTS, name), encoding="utf-8") as handle:
        return handle.read()
