import sqlite3

from flask import request


def user():
    with sqlite3.connect("app.db") as connection:
        cursor = connection.cursor()
        cursor.execute("SELECT * FROM users WHERE name = ?", (request.args["name"],))
        return cursor.fetchone()
