using System.Globalization;
using Suture.Findings;
using Suture.Text;

namespace Suture.Reporting.Text;

/// <summary>The line of a finding, with the guilty part underlined.</summary>
internal static class CodeExcerpt
{
    private const int LongestLine = 160;

    public static void Write(InkWriter output, SourceText source, Location location)
    {
        if (location.Start.Line >= source.LineCount)
        {
            return;
        }

        var line = source.ToString(source.SpanOfLine(location.Start.Line));
        var start = Math.Min(location.Start.Column, line.Length);
        var end = location.End.Line > location.Start.Line ? line.Length : Math.Clamp(location.End.Column, start, line.Length);
        var before = Shown(line[..start]);
        var guilty = Shown(line[start..end]);
        var shown = before + guilty + Shown(line[end..]);
        var number = (location.Start.Line + 1).ToString(CultureInfo.InvariantCulture).PadLeft(6);
        output.Write($"{number} | ", Ink.Faint).WriteLine(Cut(shown));
        output.Write("       | ", Ink.Faint)
            .WriteLine(Cut(new string(' ', before.Length) + new string('^', Math.Max(1, guilty.Length))), Ink.Danger);
    }

    private static string Shown(string code) => Printable.Of(code.Replace("\t", "    ", StringComparison.Ordinal));

    private static string Cut(string text) => text.Length <= LongestLine ? text : text[..LongestLine] + "...";
}
