from flask import request
from pymongo import MongoClient

client = MongoClient()


def named():
    name = request.args["name"]
    return list(client.shop.users.find({"$where": "this.name == '" + name + "'"}))  # sink: script
