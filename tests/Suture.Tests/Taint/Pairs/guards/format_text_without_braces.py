from flask import abort, request


def greeting(user):
    text = request.args["text"]
    if "%" in text:
        abort(400)
    return {"text": text.format(user=user)}  # sink: format
