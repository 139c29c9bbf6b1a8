import httpx
from fastapi import FastAPI

app = FastAPI()


@app.get("/preview")
async def preview(url: str):
    async with httpx.AsyncClient() as web:
        page = await web.get(url)  # sink: ssrf
    return {"size": len(page.content)}
