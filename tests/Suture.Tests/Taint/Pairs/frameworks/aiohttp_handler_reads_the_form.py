import asyncio

from aiohttp import web


async def convert(request):
    form = await request.post()
    process = await asyncio.create_subprocess_shell("convert " + form["name"] + " out.png")  # sink: shell
    await process.wait()
    return web.Response(text="done")


app = web.Application()
app.router.add_post("/convert", convert)
