import os
from concurrent.futures import ThreadPoolExecutor

from flask import request


def _run(command):
    os.system(command)  # sink: shell


def view():
    with ThreadPoolExecutor() as pool:
        pool.submit(_run, request.args["command"])
