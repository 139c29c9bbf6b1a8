import pandas
from flask import request


def load():
    name = request.args["frame"]
    frame = pandas.read_feather(name)
    return frame.to_dict()
