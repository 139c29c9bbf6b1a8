import hashlib
import json

from flask import Flask, Response, request

app = Flask(__name__)
_cache = {}


def cache_key(function, *args):
    text = json.dumps([function.__name__, args], sort_keys=True)
    return hashlib.md5(text.encode()).hexdigest()  # ok: a cache key


def cached(function, *args):
    key = hashlib.sha1(repr(args).encode()).hexdigest()  # ok: the key of a cache
    if key not in _cache:
        _cache[key] = function(*args)
    return _cache[key]


@app.route("/articles")
def articles():
    body = json.dumps({"articles": ["one", "two"]})
    etag = hashlib.md5(body.encode()).hexdigest()  # ok: an ETag
    if request.headers.get("If-None-Match") == etag:
        return Response(status=304)
    response = Response(body, mimetype="application/json")
    response.headers["ETag"] = etag
    return response


def gravatar_url(email, size=80):
    """The address of a user's picture."""
    digest = hashlib.md5(email.strip().lower().encode()).hexdigest()  # ok: Gravatar wants MD5
    return f"https://www.gravatar.com/avatar/{digest}?s={size}"


def partition(user_id, count):
    return int(hashlib.md5(str(user_id).encode()).hexdigest(), 16) % count  # ok: spreads load


def fast(data):
    return hashlib.md5(data, usedforsecurity=False).digest()  # ok: says so itself
