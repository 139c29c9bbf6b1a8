import psycopg2
from flask import request
from psycopg2.extensions import quote_ident


def drop():
    connection = psycopg2.connect("dbname=app")
    name = request.form["table"]
    quoted = '"%s"' % name
    with connection.cursor() as cursor:
        cursor.execute("DROP TABLE " + quoted)  # sink: sql
