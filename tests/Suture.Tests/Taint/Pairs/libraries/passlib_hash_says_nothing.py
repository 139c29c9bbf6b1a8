import sqlite3

from flask import request
from passlib.hash import bcrypt


def register():
    secret = request.form["password"].strip()
    sqlite3.connect("app.db").execute(f"INSERT INTO users VALUES ('{secret}')")  # sink: sql
