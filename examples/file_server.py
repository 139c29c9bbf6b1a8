"""Let users download the reports that were made for them."""
import os

from flask import Flask, abort, request, send_from_directory

app = Flask(__name__)
REPORT_DIR = "reports"
LOGO = os.path.join("static", "logo.txt")


@app.route("/reports/<name>")
def download(name):
    """Send a finished report; Flask keeps the name inside the folder."""
    return send_from_directory(REPORT_DIR, name)


@app.route("/preview")
def preview():
    """Show the first lines of a report."""
    filename = request.args.get("file", "")
    path = os.path.join(REPORT_DIR, filename)
    try:
        with open(path, encoding="utf-8") as handle:
            return handle.read(2000)
    except OSError:
        abort(404)


@app.route("/logo")
def logo():
    with open(LOGO, encoding="utf-8") as handle:
        return handle.read()


if __name__ == "__main__":
    app.run(port=8080)
