import copy
import json
import os
import pickle

CACHE = os.path.join(os.path.dirname(__file__), "primes.cache")


def primes(limit):
    """Primes up to a limit, kept in a file between runs."""
    if os.path.exists(CACHE):
        with open(CACHE, "rb") as handle:
            known = pickle.load(handle)  # ok: this program wrote the file
        if known["limit"] >= limit:
            return [p for p in known["primes"] if p <= limit]
    found = [n for n in range(2, limit + 1) if all(n % d for d in range(2, int(n ** 0.5) + 1))]
    with open(CACHE, "wb") as handle:
        pickle.dump({"limit": limit, "primes": found}, handle)
    return found


def duplicate(item):
    return pickle.loads(pickle.dumps(item))  # ok: a copy of what is here already


def size_of(item):
    return len(pickle.dumps(item))  # ok: only written


def as_json(item):
    return json.loads(json.dumps(copy.deepcopy(item)))
