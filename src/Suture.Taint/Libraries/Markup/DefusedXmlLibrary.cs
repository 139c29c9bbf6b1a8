using static Suture.Taint.Library;

namespace Suture.Taint;

/// <summary>XML parsers that refuse entities and document types.</summary>
internal static class DefusedXmlLibrary
{
    public static Library Rows { get; } = new("defusedxml")
    {
        PassThroughs = Words("""
            defusedxml.ElementTree.fromstring defusedxml.ElementTree.parse defusedxml.minidom.parseString defusedxml.minidom.parse
            defusedxml.lxml.fromstring defusedxml.lxml.parse
            """),
    };
}
