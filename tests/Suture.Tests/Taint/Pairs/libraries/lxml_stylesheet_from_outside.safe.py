from flask import request
from lxml import etree


def styled():
    sheet = etree.fromstring(request.data, etree.XMLParser(resolve_entities=False))
    style = etree.XSLT(etree.parse("report.xsl"))
    return bytes(style(etree.parse("report.xml")))
