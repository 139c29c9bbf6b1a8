using static Suture.Taint.Library;

namespace Suture.Taint;

/// <summary>Python's XML parsers: they load no external entities, but expand those of the document.</summary>
internal static class XmlLibrary
{
    public static Library Rows { get; } = new("xml")
    {
        Sinks =
        [
            .. Into(SinkKinds.Entities, 0, "text", "xml.etree.ElementTree.fromstring xml.etree.ElementTree.XML"),
            .. Into(SinkKinds.Entities, 0, "sequence", "xml.etree.ElementTree.fromstringlist"),
            .. Into(SinkKinds.Entities, 0, "source", "xml.etree.ElementTree.parse xml.etree.ElementTree.iterparse"),
            .. Into(SinkKinds.Entities, 0, "data", "xml.etree.ElementTree.XMLParser.feed"),
            .. Into(SinkKinds.Entities, 0, "string", "xml.dom.minidom.parseString xml.dom.pulldom.parseString xml.sax.parseString"),
            .. Into(SinkKinds.Entities, 0, "file", "xml.dom.minidom.parse"),
            .. Into(SinkKinds.Entities, 0, "source", "xml.sax.parse"),
            .. Into(SinkKinds.Entities, 0, "stream_or_string", "xml.dom.pulldom.parse"),
            .. Into(SinkKinds.XPath, 0, "path", Below("xml.etree.ElementTree.Element xml.etree.ElementTree.ElementTree", "find findall findtext iterfind")),
        ],
        Sanitizers = Cleaning("html xpath", "xml.sax.saxutils.escape xml.sax.saxutils.quoteattr"),
        PassThroughs = Words("xml.etree.ElementTree.fromstring xml.etree.ElementTree.parse xml.sax.saxutils.unescape"),
    };
}
