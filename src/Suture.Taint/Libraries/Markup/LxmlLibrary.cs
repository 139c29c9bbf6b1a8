using static Suture.Taint.Library;

namespace Suture.Taint;

/// <summary>lxml: XML with entities from outside unless the parser refuses, XPath, stylesheets.</summary>
internal static class LxmlLibrary
{
    public static Library Rows { get; } = new("lxml")
    {
        Sinks =
        [
            .. Into(SinkKinds.Xxe, 0, "text", "lxml.etree.fromstring lxml.etree.XML", SinkCondition.EntitiesAreResolved),
            .. Into(SinkKinds.Xxe, 0, "source", "lxml.etree.parse", SinkCondition.EntitiesAreResolved),
            .. Into(SinkKinds.Xxe, 0, "source", "lxml.etree.iterparse", SinkCondition.EntitiesAreResolved),
            .. Into(SinkKinds.XPath, 0, "path", "lxml.etree.XPath lxml.etree.ETXPath"),
            .. Into(SinkKinds.XPath, 0, "_path", "lxml.etree._Element.xpath lxml.etree._ElementTree.xpath"),
            .. Into(SinkKinds.XPath, 0, "path", Below("lxml.etree._Element lxml.etree._ElementTree", "find findall findtext iterfind")),
            .. Into(SinkKinds.XPath, 0, null, "*.xpath"),
            .. Into(SinkKinds.Xslt, 0, "xslt_input", "lxml.etree.XSLT"),
        ],
        PassThroughs = Words("lxml.etree.fromstring lxml.etree.XML lxml.etree.parse lxml.html.fromstring lxml.html.document_fromstring lxml.etree.HTML"),
    };
}
