import json
import os

from flask import request


def view():
    data = json.loads(request.data)
    command = data["command"]
    os.system(command)  # sink: shell
