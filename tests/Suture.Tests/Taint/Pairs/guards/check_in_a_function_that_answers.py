import re

from flask import request
from ldap3 import Connection


def is_name(text):
    return bool(re.match(r"[a-z]+$", text)) or len(text) < 9


def find():
    name = request.args["name"]
    if is_name(name):
        Connection("ldap.example").search("dc=example", f"(uid={name})")  # sink: ldap
