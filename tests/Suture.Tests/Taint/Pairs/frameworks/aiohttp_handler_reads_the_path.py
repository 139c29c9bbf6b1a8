from aiohttp import web

routes = web.RouteTableDef()


@routes.get("/files/{name}")
async def file(request: web.Request):
    name = request.match_info["name"]
    return web.FileResponse("/srv/files/" + name)  # sink: path
