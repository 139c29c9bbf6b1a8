import xml.etree.ElementTree as tree

from flask import request


def phone():
    root = tree.parse("people.xml").getroot()
    number = request.args["number"]
    return {"phone": root.findtext("./person/phone", number)}
