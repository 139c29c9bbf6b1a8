import asyncio

from fastapi import FastAPI

app = FastAPI()


@app.post("/convert")
async def convert(name: str):
    process = await asyncio.create_subprocess_shell(f"convert {name}")  # sink: shell
    return {"code": await process.wait()}
