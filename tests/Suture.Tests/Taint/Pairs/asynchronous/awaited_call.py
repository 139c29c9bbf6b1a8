import asyncio

from flask import request


async def _run(command):
    await asyncio.create_subprocess_shell(command)  # sink: shell


async def view():
    await _run(request.args["command"])
