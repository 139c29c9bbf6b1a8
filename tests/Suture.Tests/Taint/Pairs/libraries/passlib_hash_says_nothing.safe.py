import sqlite3

from flask import request
from passlib.hash import bcrypt


def register():
    secret = bcrypt.hash(request.form["password"])
    sqlite3.connect("app.db").execute(f"INSERT INTO users VALUES ('{secret}')")
