import pymongo
from fastapi import FastAPI, Request

app = FastAPI()
users = pymongo.MongoClient().app.users


@app.post("/find")
async def find(request: Request):
    given = await request.json()
    name = given["name"]
    return users.count_documents({"name": name})  # sink: nosql
