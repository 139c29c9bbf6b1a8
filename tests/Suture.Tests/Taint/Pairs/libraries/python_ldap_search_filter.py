import ldap
import ldap.filter
from flask import request


def person():
    directory = ldap.initialize("ldap://ldap.example")
    wanted = "(uid=%s)" % request.args["name"]
    return directory.search_s("dc=example,dc=org", ldap.SCOPE_SUBTREE, wanted)  # sink: ldap
