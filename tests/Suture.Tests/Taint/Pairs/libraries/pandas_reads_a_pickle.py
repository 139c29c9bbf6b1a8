import pandas
from flask import request


def load():
    name = request.args["frame"]
    frame = pandas.read_pickle(name)  # sink: deserialize
    return frame.to_dict()
