import xml.etree.ElementTree

import defusedxml.ElementTree
from flask import request


def names():
    root = defusedxml.ElementTree.fromstring(request.data)
    return [person.text for person in root]
