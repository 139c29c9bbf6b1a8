import hashlib


def is_signed(message: str, key: str, signature: str) -> bool:
    expected = hashlib.md5((key + message).encode()).hexdigest()
    given = hashlib.md5((key + signature).encode()).hexdigest()
    return expected == given
