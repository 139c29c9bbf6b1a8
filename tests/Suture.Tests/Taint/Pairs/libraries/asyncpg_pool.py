import asyncpg
from fastapi import FastAPI

app = FastAPI()


@app.get("/find")
async def find(word: str):
    async with asyncpg.create_pool("postgres://db") as shared:
        async with shared.acquire() as link:
            return await link.fetch("SELECT * FROM notes WHERE text ~ '" + word + "'")  # sink: sql
