import re

from flask import abort, request
from ldap3 import Connection


def person():
    name = request.args["name"]
    if not re.fullmatch(r"[a-z]+", name):
        abort(400)
    directory = Connection("ldap.example")
    directory.search("dc=example", f"(uid={name})")
    return directory.entries
