import os

from flask import Flask, send_file, send_from_directory

app = Flask(__name__)
INVOICES = os.path.abspath("invoices")


@app.route("/invoice/<path:number>")
def invoice(number):
    # Invoices are stored as PDF files
    return send_from_directory(INVOICES, f"{number}.pdf", as_attachment=True)  # finding: path-traversal


@app.route("/logo")
def logo():
    return send_file(os.path.join(INVOICES, "logo.png"))  # ok: a constant


@app.route("/terms/<path:language>")
def terms(language):
    return send_from_directory(os.path.join(INVOICES, "terms"), language)  # finding: path-traversal
