from flask import request
from ldap3 import Connection
from ldap3.utils.conv import escape_filter_chars


def filter_of(name):
    return "(uid={})".format(name)


def person():
    directory = Connection("ldap.example")
    directory.search("dc=example", filter_of(request.args["name"]))  # sink: ldap
    return directory.entries
