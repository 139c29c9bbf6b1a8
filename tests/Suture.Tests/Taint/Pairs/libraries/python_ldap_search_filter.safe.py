import ldap
import ldap.filter
from flask import request


def person():
    directory = ldap.initialize("ldap://ldap.example")
    wanted = ldap.filter.filter_format("(uid=%s)", [request.args["name"]])
    return directory.search_s("dc=example,dc=org", ldap.SCOPE_SUBTREE, wanted)
