import yaml
from flask import request


def settings():
    return yaml.load(request.data, Loader=yaml.UnsafeLoader)  # sink: deserialize
