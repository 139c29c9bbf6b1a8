import sqlite3
from contextlib import closing

from flask import request


def view():
    name = request.args["name"]
    with closing(sqlite3.connect("x.db")) as db, db:
        db.execute("SELECT * FROM t WHERE n = '%s'" % name)  # sink: sql
