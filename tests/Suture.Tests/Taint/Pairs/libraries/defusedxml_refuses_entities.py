import xml.etree.ElementTree

import defusedxml.ElementTree
from flask import request


def names():
    root = xml.etree.ElementTree.fromstring(request.data)  # sink: entities
    return [person.text for person in root]
