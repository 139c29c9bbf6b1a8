import sqlite3

from fastapi import FastAPI, Query

app = FastAPI()


@app.get("/users")
def users(order: int = Query(1)):
    rows = sqlite3.connect("users.db").execute(f"SELECT name FROM users ORDER BY {order}")
    return rows.fetchall()
