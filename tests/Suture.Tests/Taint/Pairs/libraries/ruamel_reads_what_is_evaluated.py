from flask import request
from ruamel.yaml import YAML


def total():
    document = YAML(typ="safe").load(request.data)
    return eval(document["formula"])  # sink: code
