import asyncio
import os

from flask import request


async def _run(command):
    os.system(command)  # sink: shell


async def view():
    task = asyncio.create_task(_run(request.args["command"]))
    await task
