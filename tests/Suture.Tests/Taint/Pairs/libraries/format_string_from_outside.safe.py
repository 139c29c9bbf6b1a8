from flask import request

from shop.models import current_user


def greeting():
    text = request.args["text"]
    return {"text": "{text} {user}".format(text=text, user=current_user())}
