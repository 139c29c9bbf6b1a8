import xml.sax

class MyHandler(xml.sax.ContentHandler):
    pass

def get_root():
    '''
    Create an XML parser,
    parse the file 'Test/CWE-611_sonar_4/config.xml' and return the parsed result.
    '''
    parser = xml.sax.make_parser()
    myHandler = MyHandler()
    parser.setContentHandler(myHandler)

    parser.setFeature(xml.sax.handler.feature_external_ges, True)
    parser.parse("Test/CWE-611_sonar_4/config.xml")
    return parser