import numpy
from flask import request


def matrix():
    data = numpy.load(request.files["matrix"], allow_pickle=True)  # sink: deserialize
    return data.tolist()
