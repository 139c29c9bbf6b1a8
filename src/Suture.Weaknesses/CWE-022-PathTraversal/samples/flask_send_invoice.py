import os

from flask import Flask, send_file

app = Flask(__name__)
INVOICES = os.path.abspath("invoices")


@app.route("/invoice/<path:number>")
def invoice(number):
    # Invoices are stored as PDF files
    return send_file("%s/%s.pdf" % (INVOICES, number), as_attachment=True)  # finding: path-traversal


@app.route("/logo")
def logo():
    return send_file(os.path.join(INVOICES, "logo.png"))  # ok: a constant


@app.route("/terms/<path:language>")
def terms(language):
    document = os.path.join(INVOICES, "terms", language)
    return send_file(document)  # finding: path-traversal
