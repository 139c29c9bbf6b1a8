import os

from flask import request


async def _commands():
    yield request.args["command"]


async def view():
    async for command in _commands():
        os.system(command)  # sink: shell
