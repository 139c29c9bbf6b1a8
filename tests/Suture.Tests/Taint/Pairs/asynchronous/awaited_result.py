import os

from flask import request


async def _read():
    return request.args["command"]


async def view():
    os.system(await _read())  # sink: shell
