import psycopg2
from flask import request
from psycopg2.extras import execute_values


def insert():
    link = psycopg2.connect("dbname=app")
    with link.cursor() as writer:
        execute_values(writer, "INSERT INTO " + request.args["table"] + " VALUES %s", request.get_json())  # sink: sql
