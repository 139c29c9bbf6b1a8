import pandas
from flask import request

from shop.database import engine


def report():
    country = request.args["country"]
    frame = pandas.read_sql(f"SELECT * FROM sales WHERE country = '{country}'", engine)  # sink: sql
    return frame.to_dict()
