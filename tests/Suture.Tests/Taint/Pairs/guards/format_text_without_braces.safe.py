from flask import abort, request


def greeting(user):
    text = request.args["text"]
    if not text.isalnum():
        abort(400)
    return {"text": text.format(user=user)}
