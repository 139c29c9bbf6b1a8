from lxml import etree
def getXmlRoot():
    '''
    Create an XML parser and parse the Test/CWE-827_sonar_1/c.xml file and return the root element.
    '''
    parser = etree.XMLParser()
    tree = etree.parse('Test/CWE-827_sonar_1/c.xml', parser)
    root = tree.getroot()
    return root
