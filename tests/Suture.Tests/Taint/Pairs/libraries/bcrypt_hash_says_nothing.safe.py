import sqlite3

import bcrypt
from flask import request


def register():
    secret = bcrypt.hashpw(request.form["password"].encode(), bcrypt.gensalt())
    sqlite3.connect("app.db").execute("INSERT INTO users VALUES ('%s')" % secret)
