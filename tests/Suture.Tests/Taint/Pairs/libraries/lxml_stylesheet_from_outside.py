from flask import request
from lxml import etree


def styled():
    sheet = etree.fromstring(request.data, etree.XMLParser(resolve_entities=False))
    style = etree.XSLT(sheet)  # sink: xslt
    return bytes(style(etree.parse("report.xml")))
