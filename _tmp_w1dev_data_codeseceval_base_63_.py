from lxml import etree

def get_root():
    '''
    Create an XML parser, parse the 'Test/CWE-611_sonar_2/config.xsd' file, and return an XMLSchema.
    '''
    parser = etree.XMLParser(resolve_entities=True)
    treexsd = etree.parse('Test/CWE-611_sonar_2/config.xsd', parser)
    rootxsd = treexsd.getroot()
    schema = etree.XMLSchema(rootxsd)
    return schema
