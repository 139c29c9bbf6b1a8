namespace Suture.Reporting.Text;

/// <summary>Prints simple Markdown for a terminal: headings strong, code faint, the rest as it is written.</summary>
public static class MarkdownText
{
    public static void Write(InkWriter output, string markdown)
    {
        var isCode = false;
        foreach (var line in markdown.TrimEnd().Split('\n'))
        {
            if (line.StartsWith("```", StringComparison.Ordinal))
            {
                isCode = !isCode;
            }
            else if (isCode)
            {
                output.WriteLine("    " + Printable.Of(line), Ink.Hunk);
            }
            else if (line.StartsWith('#'))
            {
                output.WriteLine(Printable.Of(line.TrimStart('#').Trim()), Ink.Strong);
            }
            else
            {
                WriteProse(output, line);
            }
        }
    }

    private static void WriteProse(InkWriter output, string line)
    {
        var isCode = false;
        foreach (var part in Printable.Of(line.TrimEnd()).Replace("**", "", StringComparison.Ordinal).Split('`'))
        {
            output.Write(part, isCode ? Ink.Hunk : Ink.Plain);
            isCode = !isCode;
        }

        output.WriteLine();
    }
}
