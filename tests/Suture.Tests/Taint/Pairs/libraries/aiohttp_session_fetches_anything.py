import aiohttp
from aiohttp import web


async def preview(request):
    async with aiohttp.ClientSession() as session:
        async with session.get("http://" + request.query["host"] + "/status") as page:  # sink: ssrf
            return web.json_response({"size": len(await page.read())})
