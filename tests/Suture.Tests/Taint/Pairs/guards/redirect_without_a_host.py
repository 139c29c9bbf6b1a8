from urllib.parse import urlparse

from flask import redirect, request


def leave():
    target = request.args.get("next", "/")
    if urlparse(target).fragment:
        target = "/"
    return redirect(target)  # sink: redirect
