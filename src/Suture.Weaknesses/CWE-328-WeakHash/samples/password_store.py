import hashlib

USERS = {}


def register(name, password):
    """Keep a new user's password."""
    USERS[name] = hashlib.sha1(password.encode()).hexdigest()  # finding: weak-hash


def login(name, password):
    hashed = hashlib.md5(password.encode("utf-8")).hexdigest()  # finding: weak-hash
    return USERS.get(name) == hashed
