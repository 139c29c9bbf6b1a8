from django.http import JsonResponse
from pymongo import MongoClient
import json

people = MongoClient("mongodb://db").get_database("app").get_collection("people")


def rename(request):
    given = json.loads(request.body)
    people.update_one({"name": given["old"]}, {"$set": {"name": "new"}})  # sink: nosql
    return JsonResponse({})
