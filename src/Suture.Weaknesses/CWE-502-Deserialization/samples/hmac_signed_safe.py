import hashlib
import hmac
import os
import pickle

from flask import Flask, abort, request

app = Flask(__name__)
KEY = os.environb.get(b"STATE_KEY", b"")


def sign(data):
    return hmac.new(KEY, data, hashlib.sha256).digest()


def is_signed(data, signature):
    return hmac.compare_digest(sign(data), signature)


@app.route("/state", methods=["POST"])
def restore():
    """Restore a state that this server has signed."""
    signature, data = request.data[:32], request.data[32:]
    if not hmac.compare_digest(sign(data), signature):
        abort(403)
    return {"keys": len(pickle.loads(data))}  # ok: signed by this server


@app.route("/state/merge", methods=["POST"])
def merge():
    body = request.get_data()
    if not is_signed(body[32:], body[:32]):
        return {"error": "bad signature"}, 403
    state = pickle.loads(body[32:])  # ok: signed by this server
    return {"keys": len(state)}
