import redis
from flask import request

store = redis.Redis(host="store")


def count():
    key = request.args["key"]
    return store.eval("return redis.call('INCR', KEYS[1])", 1, key)
