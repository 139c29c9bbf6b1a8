using static Suture.Taint.Library;

namespace Suture.Taint;

/// <summary>Escaping for HTML.</summary>
internal static class HtmlLibrary
{
    public static Library Rows { get; } = new("html")
    {
        Sanitizers = Cleaning("html xpath nosql", "html.escape"),
        PassThroughs = Words("html.unescape"),
    };
}
