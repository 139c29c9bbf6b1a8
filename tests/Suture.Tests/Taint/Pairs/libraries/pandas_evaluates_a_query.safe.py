import pandas
from flask import request


def older():
    frame = pandas.DataFrame({"age": [1, 2, 3]})
    age = request.args["age"]
    return frame.query("age > @age").to_dict()
