import pickle
from pickle import dumps

from flask import Flask, request


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


def encode(report):
    """The bytes of a report, ready to be sent."""
    return dumps(report)


@app.route("/reports", methods=["POST"])
def add_report():
    upload = request.files["report"]
    rows = _RestrictedUnpickler(upload.stream).load()  # finding: unsafe-deserialization
    return {"rows": len(rows), "columns": sorted(rows[0])}
