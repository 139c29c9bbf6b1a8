import pandas
from flask import request

from shop.database import engine


def report():
    country = request.args["country"]
    frame = pandas.read_sql("SELECT * FROM sales WHERE country = :c", engine, params={"c": country})
    return frame.to_dict()
