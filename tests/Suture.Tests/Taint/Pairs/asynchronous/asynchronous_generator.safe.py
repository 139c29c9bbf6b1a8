import os

from flask import request


async def _commands():
    yield "uptime"


async def view():
    async for command in _commands():
        os.system(command)
