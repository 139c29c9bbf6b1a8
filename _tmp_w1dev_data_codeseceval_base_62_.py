from lxml import etree

def get_root():
    '''
    Create an XML parser, parse the 'Test/CWE-611_sonar_1/config.xml' file and return the root.
    '''
    parser = etree.XMLParser(resolve_entities=True)
    tree = etree.parse('Test/CWE-611_sonar_1/config.xml', parser)
    root = tree.getroot()
    return root
