import aiohttp
from aiohttp import web


async def preview(request):
    async with aiohttp.ClientSession() as session:
        async with session.get("http://status.example/" + request.query["host"]) as page:
            return web.json_response({"size": len(await page.read())})
