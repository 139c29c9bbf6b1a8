from starlette.applications import Starlette
from starlette.responses import HTMLResponse, PlainTextResponse
from starlette.routing import Route


async def hello(request):
    name = request.query_params.get("name", "")
    return PlainTextResponse(f"<p>{name}</p>")


app = Starlette(routes=[Route("/hello", hello)])
