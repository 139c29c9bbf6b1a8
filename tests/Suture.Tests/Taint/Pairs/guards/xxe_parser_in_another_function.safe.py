from flask import request
from lxml import etree

PARSER = etree.XMLParser(resolve_entities=False)


def title():
    return {"title": etree.fromstring(request.data, parser=PARSER).findtext("title")}
