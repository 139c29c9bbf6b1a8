from flask import request
from lxml import etree


def title():
    parser = etree.XMLParser(resolve_entities=False)
    document = etree.fromstring(request.data, parser)
    return {"title": document.findtext("title")}
