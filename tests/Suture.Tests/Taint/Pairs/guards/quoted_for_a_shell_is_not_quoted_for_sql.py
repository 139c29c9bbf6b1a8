import shlex
import sqlite3

from flask import request


def view():
    name = request.args["name"]
    db = sqlite3.connect("x.db")
    db.execute("SELECT * FROM t WHERE n = " + shlex.quote(name))  # sink: sql
