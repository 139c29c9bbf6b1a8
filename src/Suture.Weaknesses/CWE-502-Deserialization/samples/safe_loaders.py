import json

import yaml
from flask import Flask, request
from yaml import CSafeLoader

app = Flask(__name__)
EXAMPLE = "a: 1"


@app.route("/yaml", methods=["POST"])
def read_yaml():
    safe = yaml.safe_load(request.data)  # ok
    fast = yaml.load(request.data, Loader=CSafeLoader)  # ok
    plain = yaml.load(request.data, Loader=yaml.BaseLoader)  # ok: text only
    every = list(yaml.load_all(request.data, Loader=yaml.SafeLoader))  # ok
    return {"same": safe == fast, "plain": plain, "documents": len(every)}


@app.route("/json", methods=["POST"])
def read_json():
    return json.loads(request.data)  # ok


def example():
    return yaml.load(EXAMPLE, yaml.SafeLoader)  # ok
