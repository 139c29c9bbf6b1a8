using static Suture.Taint.Library;
using static Suture.Taint.SourceStrength;

namespace Suture.Taint;

/// <summary>click and typer: questions to the user; options and arguments are told by their decorators.</summary>
internal static class ClickLibrary
{
    public static Library Rows { get; } = new("click")
    {
        Sources = From(Local, "click.prompt typer.prompt click.get_text_stream click.edit"),
        Sinks =
        [
            .. Into(SinkKinds.Path, 0, "filename", "click.open_file"),
            .. Into(SinkKinds.Program, 0, "url", "click.launch typer.launch"),
        ],
    };
}
