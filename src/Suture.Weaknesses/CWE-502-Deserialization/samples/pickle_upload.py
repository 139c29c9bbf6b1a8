from pickle import dumps, load

from flask import Flask, request

app = Flask(__name__)


def encode(report):
    """The bytes of a report, ready to be sent."""
    return dumps(report)


@app.route("/reports", methods=["POST"])
def add_report():
    upload = request.files["report"]
    rows = load(upload.stream)  # finding: unsafe-deserialization
    return {"rows": len(rows), "columns": sorted(rows[0])}
