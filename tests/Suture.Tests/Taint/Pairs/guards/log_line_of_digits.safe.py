import logging

from flask import abort, request


def pay():
    number = request.form["number"]
    if not number.isdigit():
        abort(400)
    logging.warning("payment of %s", number)
