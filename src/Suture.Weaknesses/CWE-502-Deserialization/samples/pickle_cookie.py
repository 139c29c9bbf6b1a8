import base64
import pickle

from flask import Flask, make_response, request

app = Flask(__name__)
DEFAULTS = {"language": "en", "pages": set()}


@app.route("/preferences")
def preferences():
    """Show what the visitor chose before."""
    cookie = request.cookies.get("preferences")
    if cookie is None:
        return {"language": DEFAULTS["language"], "pages": 0}
    try:
        chosen = pickle.loads(base64.b64decode(cookie))  # finding: unsafe-deserialization
    except Exception:
        return {"error": "bad cookie"}, 400
    return {"language": chosen["language"], "pages": len(chosen["pages"])}


@app.route("/visit/<page>")
def visit(page):
    value = {"language": "en", "pages": {page}}
    response = make_response({"page": page})
    response.set_cookie("preferences", base64.b64encode(pickle.dumps(value)).decode(), secure=True, httponly=True, samesite="Lax")  # ok: only written
    return response
