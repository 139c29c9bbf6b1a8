import functools
import os

from flask import Flask

app = Flask(__name__)


def logged(function):
    @functools.wraps(function)
    def wrapper(*args, **kwargs):
        return function(*args, **kwargs)

    return wrapper


@app.route("/run/<string:number>")
@logged
def run(number):
    os.system(f"kill {number}")  # sink: shell
