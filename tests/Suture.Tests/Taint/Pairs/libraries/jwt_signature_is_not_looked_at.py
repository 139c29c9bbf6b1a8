import sqlite3

import jwt
from flask import request


def profile():
    claims = jwt.decode(request.headers["Authorization"], "key", ["HS256"], options={"verify_signature": False})
    row = sqlite3.connect("app.db").execute("SELECT * FROM users WHERE id = " + claims["sub"])  # sink: sql
    return row.fetchone()
