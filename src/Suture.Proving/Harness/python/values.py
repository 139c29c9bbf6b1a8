"""Values to and from JSON: the input notation on the way in, an equal text for equal behaviour on the way out."""

import io
import os
import re

ADDRESS = re.compile(r" at 0x[0-9a-fA-F]+")
LONGEST = 20000
MOST = 200


def decode(value, stand_in):
    if isinstance(value, list):
        return [decode(part, stand_in) for part in value]
    if not isinstance(value, dict):
        return value
    if len(value) == 1:
        kind, inner = next(iter(value.items()))
        make = SPECIAL.get(kind)
        if make is not None and isinstance(inner, (str, list)):
            return make(inner, stand_in)
    return {key: decode(part, stand_in) for key, part in value.items()}


def make_path(text):
    import pathlib

    return pathlib.Path(text)


SPECIAL = {
    "bytes": lambda text, _: bytes.fromhex(text),
    "tuple": lambda parts, stand_in: tuple(decode(part, stand_in) for part in parts),
    "set": lambda parts, stand_in: set(decode(part, stand_in) for part in parts),
    "path": lambda text, _: make_path(text),
    "file": lambda text, _: io.StringIO(text),
    "stream": lambda text, _: io.BytesIO(bytes.fromhex(text)),
    "stand_in": lambda name, stand_in: stand_in(name),
}


def encode(value, depth=0):
    if value is None or isinstance(value, (bool, int)):
        return value
    if isinstance(value, float):
        return value if value == value and abs(value) != float("inf") else {"float": repr(value)}
    if isinstance(value, str):
        return ADDRESS.sub("", value[:LONGEST])
    if isinstance(value, (bytes, bytearray)):
        return {"bytes": bytes(value[:LONGEST]).hex()}
    if depth > 6:
        return {"type": type(value).__name__}
    return _encode_whole(value, depth + 1)


def _encode_whole(value, depth):
    if isinstance(value, dict):
        return {"dict": [[encode(k, depth), encode(v, depth)] for k, v in list(value.items())[:MOST]]}
    if isinstance(value, list):
        return [encode(part, depth) for part in value[:MOST]]
    if isinstance(value, tuple):
        return {"tuple": [encode(part, depth) for part in value[:MOST]]}
    if isinstance(value, (set, frozenset)):
        return {"set": sorted((encode(part, depth) for part in value), key=repr)[:MOST]}
    if isinstance(value, os.PathLike):
        return {"path": os.fspath(value)}
    if type(value).__name__ == "Row" and hasattr(value, "keys"):
        return {"row": [[key, encode(value[key], depth)] for key in value.keys()]}
    return _encode_object(value, depth)


def _encode_object(value, depth):
    kind = type(value)
    if kind.__repr__ is not object.__repr__:
        return {"type": kind.__name__, "repr": ADDRESS.sub("", repr(value)[:LONGEST])}
    state = getattr(value, "__dict__", {})
    return {"type": kind.__name__, "state": {str(k): encode(v, depth) for k, v in sorted(state.items(), key=str)[:MOST]}}
