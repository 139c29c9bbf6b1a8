from flask import request
from lxml import etree


def phone():
    people = etree.parse("people.xml")
    name = request.args["name"]
    return people.xpath("//person[@name=$name]/phone/text()", name=name)
