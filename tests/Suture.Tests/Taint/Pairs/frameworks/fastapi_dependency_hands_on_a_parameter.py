import sqlite3

from fastapi import Depends, FastAPI, Query

app = FastAPI()


def order(by: str = Query("name")):
    return f"ORDER BY {by}"


@app.get("/users")
def users(end: str = Depends(order)):
    return sqlite3.connect("users.db").execute("SELECT name FROM users " + end).fetchall()  # sink: sql
