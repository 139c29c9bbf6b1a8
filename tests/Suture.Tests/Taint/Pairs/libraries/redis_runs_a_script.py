import redis
from flask import request

store = redis.Redis(host="store")


def count():
    key = request.args["key"]
    return store.eval("return redis.call('INCR', '" + key + "')", 0)  # sink: script
