import pyodbc
from flask import request


def orders():
    link = pyodbc.connect("DSN=orders")
    return link.execute("SELECT * FROM orders WHERE buyer = ?", request.args["buyer"]).fetchall()
