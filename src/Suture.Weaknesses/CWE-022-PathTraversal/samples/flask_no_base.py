from flask import Flask, request

app = Flask(__name__)


@app.route("/view")
def view():
    """Show a file of the server."""
    # Which folder is meant is nowhere said: no repair can know.
    with open(request.args["file"]) as handle:  # finding: path-traversal
        return handle.read()
