import asyncio
import os

from flask import request


async def _read(name):
    return request.args[name]


async def view():
    first, second = await asyncio.gather(_read("a"), _read("b"))
    os.system(first)  # sink: shell
    print(second)
