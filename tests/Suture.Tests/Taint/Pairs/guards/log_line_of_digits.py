import logging

from flask import abort, request


def pay():
    number = request.form["number"]
    if not number:
        abort(400)
    logging.warning("payment of %s", number)  # sink: log
