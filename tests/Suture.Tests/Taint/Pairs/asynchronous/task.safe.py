import asyncio
import os

from flask import request


async def _run(command):
    os.system(command)


async def view():
    task = asyncio.create_task(_run("uptime"))
    await task
