namespace Suture.Reporting.Text;

/// <summary>A labelled paragraph of a case: the label in its own column, the words wrapped beside it.</summary>
internal static class Paragraph
{
    private const int LabelWidth = 12;
    private const int TextWidth = 100 - LabelWidth;

    // Who wants to know all of it asks for JSON.
    private const int LongestText = 420;

    public static void Write(InkWriter output, string label, string text, Ink first = Ink.Plain, string lead = "")
    {
        var column = ("  " + label).PadRight(LabelWidth);
        text = text.Length <= LongestText ? text : text[..LongestText] + " ...";
        foreach (var line in Wrap(lead.Length == 0 ? text : $"{lead} {text}"))
        {
            output.Write(column, Ink.Faint);
            var bold = lead.Length > 0 && line.StartsWith(lead, StringComparison.Ordinal) ? lead.Length : 0;
            output.Write(line[..bold], first).WriteLine(line[bold..]);
            (column, lead) = (new string(' ', LabelWidth), "");
        }
    }

    private static IEnumerable<string> Wrap(string text)
    {
        var line = "";
        foreach (var word in Printable.Of(text.ReplaceLineEndings(" ")).Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            if (line.Length > 0 && line.Length + 1 + word.Length > TextWidth)
            {
                yield return line;
                line = word;
            }
            else
            {
                line = line.Length == 0 ? word : $"{line} {word}";
            }
        }

        yield return line;
    }
}
