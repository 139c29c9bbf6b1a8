import psycopg2
from flask import g, request


def database():
    if "link" not in g:
        g.link = psycopg2.connect("dbname=app")
    return g.link


def find():
    reader = database().cursor()
    reader.execute("SELECT * FROM notes WHERE id = %s", [request.args["id"]])
    return {"note": reader.fetchone()}
