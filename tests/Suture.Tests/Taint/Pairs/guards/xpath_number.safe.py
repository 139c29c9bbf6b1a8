from flask import request
from lxml import etree


def item():
    document = etree.parse("items.xml")
    number = int(request.args["number"])
    return document.xpath(f"//item[{number}]")
