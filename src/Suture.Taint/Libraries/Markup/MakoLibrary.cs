using static Suture.Taint.Library;

namespace Suture.Taint;

/// <summary>Mako: a template is Python.</summary>
internal static class MakoLibrary
{
    public static Library Rows { get; } = new("mako")
    {
        Sinks =
        [
            .. Into(SinkKinds.Template, 0, "text", "mako.template.Template"),
            .. Into(SinkKinds.Path, SinkRow.ByName, "filename", "mako.template.Template"),
            .. Into(SinkKinds.Template, 1, "text", "mako.lookup.TemplateLookup.put_string"),
        ],
    };
}
