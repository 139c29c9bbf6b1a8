from lxml import etree

def transform_xml():
    '''
    Create an XML parser, parse the 'Test/CWE-611_sonar_3/config.xsl' file,
    and return an XSLT object.
    '''
    parser = etree.XMLParser(resolve_entities=True)
    tree = etree.parse('Test/CWE-611_sonar_3/config.xsl', parser)
    root_xsl = tree.getroot()
    ac = etree.XSLTAccessControl(read_network=True, write_network=False)
    transform = etree.XSLT(root_xsl, access_control=ac)
    return transform