try:
    import cPickle as serial
except ImportError:
    import json as serial

from flask import request


def view():
    return serial.loads(request.data)
