import logging

from flask import request

journal = logging.getLogger(__name__)


def login():
    name = request.form["name"]
    journal.info("login of %s", name)  # sink: log
