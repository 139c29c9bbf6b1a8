"""Small digest utilities for a legacy mirror list."""
import hashlib


def text_to_md5(text):
    """Give the MD5 of a text, or None for an empty one."""
    return hashlib.md5(text.encode("utf-8")).hexdigest() if text else None  # ok: asked for by name


def sha1sum(data: bytes) -> str:
    return hashlib.sha1(data).hexdigest()  # ok: asked for by name


if __name__ == "__main__":
    print(text_to_md5("mirror list"))
    print(sha1sum(b"mirror list"))
