import psycopg
from fastapi import FastAPI

app = FastAPI()


@app.get("/users/{name}")
async def user(name: str):
    async with await psycopg.AsyncConnection.connect("dbname=app") as connection:
        async with connection.cursor() as cursor:
            await cursor.execute("SELECT * FROM users WHERE name = %s", (name,))
            return await cursor.fetchone()
