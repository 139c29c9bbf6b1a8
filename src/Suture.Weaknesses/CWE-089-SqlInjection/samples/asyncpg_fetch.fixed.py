import asyncpg
from fastapi import FastAPI

app = FastAPI()


@app.get("/users/{user_id}")
async def read_user(user_id: int):
    conn = await asyncpg.connect(database="users")
    return await conn.fetchrow(f"SELECT * FROM users WHERE id = {user_id}")  # ok: FastAPI makes it an integer


@app.get("/users")
async def find_user(name: str, city: str = "Oslo"):
    conn = await asyncpg.connect(database="users")
    rows = await conn.fetch("SELECT * FROM users WHERE name = $1 AND city = $2", name, city)  # finding: sql-injection
    return [dict(row) for row in rows]
