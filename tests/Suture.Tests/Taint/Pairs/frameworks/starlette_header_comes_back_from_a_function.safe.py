import sqlite3

from fastapi import FastAPI
from starlette.requests import Request

app = FastAPI()


def tenant(request: Request):
    return "main" if request.headers.get("x-tenant") else "other"


@app.get("/items")
def items(request: Request):
    name = tenant(request)
    return sqlite3.connect("items.db").execute("SELECT * FROM items_" + name).fetchall()
