import os

from flask import request


class _Source:
    async def __aenter__(self):
        return request.args["command"]

    async def __aexit__(self, *error):
        pass


async def view():
    async with _Source() as command:
        os.system(command)  # sink: shell
