from aiohttp import web


async def hello(request):
    name = request.query.get("name", "")
    return web.Response(text=f"<b>{name}</b>", content_type="text/plain")
