"""Links that expire and cannot be changed by whoever gets them."""
import hashlib
import hmac
import os

SECRET = os.environ.get("LINK_SECRET", "").encode()


def sign(path, expires):
    """Return the link's signature."""
    message = f"{path}|{expires}".encode()
    return hmac.new(SECRET, message, hashlib.sha1).hexdigest()  # finding: weak-hash


def is_valid(path, expires, signature, now):
    if now > expires:
        return False
    return hmac.compare_digest(sign(path, expires), signature)


def round_trip(path, expires, now):
    return is_valid(path, expires, sign(path, expires), now)
