import base64
import io
import pickle

from flask import Flask, make_response, request


class _RestrictedUnpickler(pickle.Unpickler):
    """Loads plain data only: a pickle that asks for any other class or function is refused."""

    allowed = {
        "builtins": {"bytearray", "complex", "frozenset", "range", "set", "slice"},
        "collections": {"Counter", "OrderedDict", "deque"},
        "datetime": {"date", "datetime", "time", "timedelta", "timezone"},
        "decimal": {"Decimal"},
        "uuid": {"UUID"},
    }

    def find_class(self, module, name):
        if name in self.allowed.get(module, ()):
            return super().find_class(module, name)
        raise pickle.UnpicklingError(f"{module}.{name} is not allowed in a pickle")


app = Flask(__name__)
DEFAULTS = {"language": "en", "pages": set()}


@app.route("/preferences")
def preferences():
    """Show what the visitor chose before."""
    cookie = request.cookies.get("preferences")
    if cookie is None:
        return {"language": DEFAULTS["language"], "pages": 0}
    try:
        chosen = _RestrictedUnpickler(io.BytesIO(base64.b64decode(cookie))).load()  # finding: unsafe-deserialization
    except Exception:
        return {"error": "bad cookie"}, 400
    return {"language": chosen["language"], "pages": len(chosen["pages"])}


@app.route("/visit/<page>")
def visit(page):
    value = {"language": "en", "pages": {page}}
    response = make_response({"page": page})
    response.set_cookie("preferences", base64.b64encode(pickle.dumps(value)).decode(), secure=True, httponly=True, samesite="Lax")  # ok: only written
    return response
