import os
import pickle

from cryptography.fernet import Fernet
from flask import request


def restore():
    box = Fernet(os.environ["KEY"])
    token = request.cookies["state"].encode()
    return pickle.loads(token)  # sink: deserialize
