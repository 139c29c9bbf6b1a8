import asyncio
import os

from flask import request


def _run(command):
    os.system(command)  # sink: shell


async def view():
    await asyncio.to_thread(_run, request.args["command"])
