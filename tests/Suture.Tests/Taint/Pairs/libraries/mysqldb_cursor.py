import MySQLdb
from flask import request


def find():
    connection = MySQLdb.connect(db="shop")
    finder = connection.cursor()
    finder.execute("SELECT * FROM goods WHERE code = '%s'" % request.args["code"])  # sink: sql
    return finder.fetchall()
