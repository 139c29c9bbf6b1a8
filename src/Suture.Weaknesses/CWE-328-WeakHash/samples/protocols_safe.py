"""Algorithms that a protocol fixes: changing them here would only break the conversation."""
import base64
import hashlib
import hmac
import struct
from urllib.parse import quote


def totp(key, now, digits=6):
    counter = struct.pack(">Q", int(now) // 30)
    mac = hmac.new(key, counter, hashlib.sha1).digest()  # ok: RFC 6238
    offset = mac[-1] & 15
    code = struct.unpack(">I", mac[offset:offset + 4])[0] & 0x7FFFFFFF
    return str(code % 10**digits).zfill(digits)


def oauth_signature(method, url, params, consumer_secret):
    base = "&".join(quote(part, safe="") for part in (method, url, params))
    digest = hmac.new(consumer_secret.encode() + b"&", base.encode(), "sha1").digest()  # ok: OAuth 1, HMAC-SHA1
    return base64.b64encode(digest).decode()


def upload_headers(body):
    """Headers for an object of S3."""
    digest = hashlib.md5(body).digest()  # ok: Content-MD5 guards against line noise
    return {"Content-MD5": base64.b64encode(digest).decode(), "Content-Length": str(len(body))}


def websocket_accept(key):
    text = key + "258EAFA5-E914-47DA-95CA-C5AB0DC85B11"
    return base64.b64encode(hashlib.sha1(text.encode()).digest()).decode()  # ok: RFC 6455


def digest_response(user, realm, secret, nonce, method, uri):
    ha1 = hashlib.md5(f"{user}:{realm}:{secret}".encode()).hexdigest()  # ok: RFC 7616
    ha2 = hashlib.md5(f"{method}:{uri}".encode()).hexdigest()  # ok: RFC 7616
    return hashlib.md5(f"{ha1}:{nonce}:{ha2}".encode()).hexdigest()  # ok: RFC 7616


def info_hash(encoded_info):
    return hashlib.sha1(encoded_info).hexdigest()  # ok: BitTorrent
