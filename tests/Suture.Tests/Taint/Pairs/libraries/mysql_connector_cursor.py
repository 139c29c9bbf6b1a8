import mysql.connector
from flask import request

link = mysql.connector.connect(database="shop")


def remove():
    editor = link.cursor()
    editor.execute("DELETE FROM goods WHERE code = " + request.form["code"])  # sink: sql
