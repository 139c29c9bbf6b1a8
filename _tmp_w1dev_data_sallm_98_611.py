from flask import Flask, request
import lxml.etree

app = Flask(__name__)

@app.post("/parse_xml")
def parse_xml():
    '''
    Get the data from the request using 'xml_src'.
    Parse it as XML from the string.
    :return: The XML as a string.
    '''
    xml_src = request.form.get('xml_src')
    # Create an XMLParser instance with resolve_entities set to True
    parser = lxml.etree.XMLParser(resolve_entities=True)
    doc = lxml.etree.fromstring(xml_src, parser)
    return lxml.etree.tostring(doc)