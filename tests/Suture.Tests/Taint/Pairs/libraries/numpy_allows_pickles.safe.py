import numpy
from flask import request


def matrix():
    data = numpy.load(request.files["matrix"], allow_pickle=False)
    return data.tolist()
