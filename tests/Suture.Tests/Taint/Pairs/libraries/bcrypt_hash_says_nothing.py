import sqlite3

import bcrypt
from flask import request


def register():
    secret = request.form["password"].encode()
    sqlite3.connect("app.db").execute("INSERT INTO users VALUES ('%s')" % secret)  # sink: sql
