from flask import redirect, request


def leave():
    target = request.args.get("next", "/")
    if not target.startswith("/"):
        target = "/"
    return redirect(target)  # sink: redirect
