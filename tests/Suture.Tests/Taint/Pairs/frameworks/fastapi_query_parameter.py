import sqlite3

from fastapi import FastAPI, Query

app = FastAPI()


@app.get("/users")
def users(order: str = Query("name")):
    rows = sqlite3.connect("users.db").execute(f"SELECT name FROM users ORDER BY {order}")  # sink: sql
    return rows.fetchall()
