import pymongo
from flask import request

shop = pymongo.MongoClient()["shop"]


def login():
    given = request.get_json()
    return shop["users"].find_one({"name": given["name"]})  # sink: nosql
