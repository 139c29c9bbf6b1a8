import json

from flask import Flask, request

app = Flask(__name__)


@app.route("/session", methods=["PUT"])
def restore_session():
    """Restore what the browser has kept."""
    state = json.loads(request.get_data(as_text=True))  # finding: unsafe-deserialization
    return {"items": len(state["items"]), "currency": state.get("currency", "EUR")}


@app.route("/defaults")
def defaults():
    return json.loads('{"items": [], "currency": "EUR"}')  # ok
