import json
import os

from flask import request


def view():
    data = json.loads(request.data)
    command = str(len(data["command"]))
    os.system(command)
