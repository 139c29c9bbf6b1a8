namespace Suture.Reporting.Text;

/// <summary>Writes text with meaning onto any writer: with ANSI colours, or without a trace of them.</summary>
public sealed class InkWriter(TextWriter output, bool colour)
{
    public InkWriter Write(string text, Ink ink = Ink.Plain)
    {
        var code = colour && text.Length > 0 ? Code(ink) : "";
        output.Write(code.Length == 0 ? text : $"\e[{code}m{text}\e[0m");
        return this;
    }

    public InkWriter WriteLine(string text = "", Ink ink = Ink.Plain)
    {
        Write(text, ink);
        output.Write('\n');
        return this;
    }

    private static string Code(Ink ink) => ink switch
    {
        Ink.Strong => "1",
        Ink.Faint => "2",
        Ink.Danger => "1;31",
        Ink.Caution => "1;33",
        Ink.Good => "1;32",
        Ink.Added => "32",
        Ink.Removed => "31",
        Ink.Hunk => "36",
        _ => "",
    };
}
