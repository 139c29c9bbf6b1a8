import sqlite3

from flask import request


def view():
    db = sqlite3.connect("x.db")
    name = request.args["name"]
    db.execute("SELECT * FROM t WHERE n = '" + name + "'")  # sink: sql
