using static Suture.Taint.Library;

namespace Suture.Taint;

/// <summary>Escaping for HTML, and the promise that a text needs none.</summary>
internal static class MarkupSafeLibrary
{
    public static Library Rows { get; } = new("markupsafe")
    {
        Sinks = Into(SinkKinds.Html, 0, "base", "markupsafe.Markup"),
        Sanitizers = Cleaning("html xpath", "markupsafe.escape markupsafe.escape_silent markupsafe.Markup.escape markupsafe.Markup.format flask.escape"),
    };
}
