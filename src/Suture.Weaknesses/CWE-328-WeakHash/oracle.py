"""Proof: MD5 or SHA-1 was computed, or a MAC built on one, without saying that security does not depend on it."""

import sys

PAYLOADS = []
WEAK = ("md5", "sha1", "md4", "sha", "md2", "ripemd160")
MODULES = ("Crypto.Hash.MD5", "Crypto.Hash.SHA", "Crypto.Hash.SHA1", "Crypto.Hash.MD4", "Crypto.Hash.MD2")


def install(watch):
    def seen(name):
        if _is_called_by_analysed_code(watch.site()):
            watch.violation(f"{name} was computed at {watch.site()}")

    for name in ("hashlib.md5", "hashlib.sha1"):
        watch.on_call(name, lambda call: call.kwargs.get("usedforsecurity", True) and seen(call.name))
    for name in ("hashlib.new", "hashlib.file_digest"):
        watch.on_call(name, lambda call: _named(seen, call, 0 if call.name.endswith("new") else 1))
    for name in ("hmac.new", "hmac.digest", "hmac.HMAC.__init__"):
        watch.on_call(name, lambda call: _is_weak(call.arg(2, "digestmod")) and seen(f"HMAC with {_name(call.arg(2, 'digestmod'))}"))
    for package in ("Crypto", "Cryptodome"):
        for module in MODULES:
            watch.on_call(module.replace("Crypto", package) + ".new", lambda call: seen(call.name.rsplit(".", 1)[0]))
    for name in ("MD5", "SHA1"):
        watch.on_call("cryptography.hazmat.primitives.hashes." + name, lambda call: seen(call.name.rsplit(".", 1)[1]))
        watch.on_call(f"cryptography.hazmat.primitives.hashes.{name}.__init__", lambda call: seen(call.name.split(".")[-2]))


def _is_called_by_analysed_code(site):
    """Libraries hash too, for their caches: only what the analysed line itself calls counts."""
    frame = sys._getframe(1)
    while frame is not None and frame.f_code.co_name != "watched":
        frame = frame.f_back
    caller = frame and frame.f_back
    return caller is None or f"{caller.f_code.co_filename}:{caller.f_lineno}".endswith("/" + site)


def _named(seen, call, position):
    name = call.arg(position, "name" if position == 0 else "digest")
    if _is_weak(name) and call.kwargs.get("usedforsecurity", True):
        seen(f"{call.name} with {_name(name)}")


def _is_weak(digest):
    return _name(digest) in WEAK


def _name(digest):
    text = digest if isinstance(digest, str) else getattr(digest, "__name__", None) or ""
    return text.rsplit(".", 1)[-1].lower().replace("openssl_", "").replace("-", "")
