from db import connect
from flask import request


def view():
    name = request.args["name"]
    store = connect()
    store.execute("SELECT * FROM t WHERE n = ?", (name,))
