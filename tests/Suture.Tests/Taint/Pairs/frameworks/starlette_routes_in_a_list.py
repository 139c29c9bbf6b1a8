from starlette.applications import Starlette
from starlette.responses import HTMLResponse, PlainTextResponse
from starlette.routing import Route


async def hello(request):
    name = request.query_params.get("name", "")
    return HTMLResponse(f"<p>{name}</p>")  # sink: html


app = Starlette(routes=[Route("/hello", hello)])
