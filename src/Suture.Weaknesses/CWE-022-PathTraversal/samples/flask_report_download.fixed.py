import os

from flask import Flask, Response, abort, request


def _safe_path(base, *parts):
    """Join parts to a base folder; refuse a path that leads out of it."""
    path = os.path.join(base, *parts)
    root = os.path.realpath(base)
    if os.path.commonpath([root, os.path.realpath(path)]) != root:
        abort(404)
    return path


app = Flask(__name__)
REPORT_DIR = os.path.join(os.getcwd(), "reports")


@app.route("/report")
def report():
    """Show one of the monthly reports."""
    name = request.args.get("name", "latest.txt")
    path = _safe_path(REPORT_DIR, name)
    if not os.path.isfile(path):
        abort(404)
    with open(path, encoding="utf-8") as handle:  # finding: path-traversal
        return Response(handle.read(), mimetype="text/plain")


@app.route("/reports")
def reports():
    return {"reports": sorted(os.listdir(REPORT_DIR))}  # ok


if __name__ == "__main__":
    app.run()
