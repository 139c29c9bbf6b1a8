import sqlite3

from flask import request
from jose import jwt


def profile():
    token = request.headers["Authorization"]
    claims = jwt.decode(token, "key", ["HS256"])
    return sqlite3.connect("app.db").execute(f"SELECT * FROM users WHERE id = {claims['sub']}").fetchone()
