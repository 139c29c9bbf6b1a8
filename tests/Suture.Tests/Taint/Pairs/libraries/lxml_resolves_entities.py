from flask import request
from lxml import etree


def title():
    parser = etree.XMLParser(no_network=True)
    document = etree.fromstring(request.data, parser)  # sink: xxe
    return {"title": document.findtext("title")}
