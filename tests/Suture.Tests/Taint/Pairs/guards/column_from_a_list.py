import sqlite3

from flask import request

COLUMNS = ("name", "size")


def view():
    db = sqlite3.connect("x.db")
    column = request.args["order"]
    if column not in COLUMNS:
        column = column.lower()
    db.execute("SELECT * FROM t ORDER BY " + column)  # sink: sql
