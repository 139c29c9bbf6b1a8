namespace Suture.Semantics;

/// <content>XML and templates.</content>
internal static partial class KnownTypes
{
    private const string Markup =
        """
        lxml.etree.parse                           lxml.etree._ElementTree
        lxml.etree._ElementTree.getroot            lxml.etree._Element
        lxml.etree.fromstring                      lxml.etree._Element
        lxml.etree.XML                             lxml.etree._Element
        lxml.etree.HTML                            lxml.etree._Element
        lxml.html.fromstring                       lxml.etree._Element
        lxml.html.document_fromstring              lxml.etree._Element
        lxml.html.parse                            lxml.etree._ElementTree
        lxml.etree._Element.find                   lxml.etree._Element
        lxml.etree._Element.getparent              lxml.etree._Element
        lxml.etree._Element.getroottree            lxml.etree._ElementTree
        lxml.objectify.fromstring                  lxml.etree._Element
        xml.etree.ElementTree.parse                xml.etree.ElementTree.ElementTree
        xml.etree.ElementTree.ElementTree.getroot  xml.etree.ElementTree.Element
        xml.etree.ElementTree.fromstring           xml.etree.ElementTree.Element
        xml.etree.ElementTree.XML                  xml.etree.ElementTree.Element
        defusedxml.ElementTree.parse               xml.etree.ElementTree.ElementTree
        defusedxml.ElementTree.fromstring          xml.etree.ElementTree.Element
        jinja2.Environment.get_template            jinja2.Template
        jinja2.Environment.from_string             jinja2.Template
        django.template.engines                    django.template.Engine
        django.template.Engine.get_default         django.template.Engine
        mako.lookup.TemplateLookup.get_template    mako.template.Template
        """;
}
