from aiohttp import web

routes = web.RouteTableDef()


@routes.get("/files/{name}")
async def file(request: web.Request):
    name = str(int(request.match_info["name"]))
    return web.FileResponse("/srv/files/" + name)
