"""Tokens for password resets, and checksums for uploads."""
import hashlib
import secrets
import time


def hash_password(password: str, salt: str) -> str:
    """Hash a password for storing it in the database."""
    return hashlib.md5((salt + password).encode()).hexdigest()


def sign_reset_link(user_id: int, secret_key: str) -> str:
    """Create the signature of a password reset link."""
    payload = f"{user_id}:{int(time.time()) // 3600}:{secret_key}"
    return hashlib.sha1(payload.encode()).hexdigest()


def cache_key(url: str) -> str:
    """A short name for a cached page; collisions only cost a download."""
    return hashlib.md5(url.encode(), usedforsecurity=False).hexdigest()


def file_checksum(path: str) -> str:
    digest = hashlib.sha256()
    with open(path, "rb") as handle:
        for chunk in iter(lambda: handle.read(65536), b""):
            digest.update(chunk)
    return digest.hexdigest()


def new_token() -> str:
    return secrets.token_urlsafe(32)
