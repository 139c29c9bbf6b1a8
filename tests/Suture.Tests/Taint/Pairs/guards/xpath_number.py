from flask import request
from lxml import etree


def item():
    document = etree.parse("items.xml")
    number = request.args["number"].strip()
    return document.xpath(f"//item[{number}]")  # sink: xpath
