using static Suture.Taint.Library;

namespace Suture.Taint;

/// <summary>Jinja: a template from outside runs code.</summary>
internal static class Jinja2Library
{
    public static Library Rows { get; } = new("jinja2")
    {
        Sinks =
        [
            .. Into(SinkKinds.Template, 0, "source", "jinja2.Template jinja2.Environment.from_string jinja2.Environment.compile"),
        ],
    };
}
