import psycopg2
from flask import request
from psycopg2 import sql


def count():
    table = request.args["table"]
    connection = psycopg2.connect("dbname=app")
    cursor = connection.cursor()
    cursor.execute(sql.SQL("SELECT count(*) FROM {}").format(sql.Identifier(table)))
    return cursor.fetchone()
