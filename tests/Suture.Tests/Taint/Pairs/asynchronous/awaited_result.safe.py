import os

from flask import request


async def _read():
    return "uptime"


async def view():
    os.system(await _read())
