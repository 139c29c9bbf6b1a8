from flask import request
from ldap3 import Connection, Server
from ldap3.utils.conv import escape_filter_chars


def person():
    directory = Connection(Server("ldap.example"), auto_bind=True)
    name = request.args["name"]
    directory.search("dc=example,dc=org", "(uid=" + escape_filter_chars(name) + ")")
    return directory.entries
