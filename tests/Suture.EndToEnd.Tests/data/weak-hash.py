import hashlib


def session_token(user_id: str, secret: str) -> str:
    return hashlib.md5(f"{user_id}:{secret}".encode()).hexdigest()
