import joblib
from flask import request


def restore():
    upload = request.files["model"]
    return joblib.load(upload)  # sink: deserialize
