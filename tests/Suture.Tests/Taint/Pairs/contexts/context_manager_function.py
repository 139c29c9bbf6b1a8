import contextlib
import os

from flask import request


@contextlib.contextmanager
def _opened(name):
    print("open")
    yield "ls " + name
    print("close")


def view():
    with _opened(request.args["name"]) as command:
        os.system(command)  # sink: shell
