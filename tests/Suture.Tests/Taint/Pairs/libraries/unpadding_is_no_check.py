import json
import pickle

from Crypto.Util.Padding import unpad
from flask import request


def restore():
    plain = unpad(request.data, 16)
    return pickle.loads(plain)  # sink: deserialize
