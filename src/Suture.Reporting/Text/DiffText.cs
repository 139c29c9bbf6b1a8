using Suture.Reporting.Diff;

namespace Suture.Reporting.Text;

/// <summary>A diff for people's eyes: coloured, and with nothing in it that a terminal would obey.</summary>
internal static class DiffText
{
    public static void Write(InkWriter output, UnifiedDiff diff)
    {
        if (diff.Hunks.IsEmpty)
        {
            return;
        }

        output.WriteLine($"--- {Printable.Of(diff.OldName)}", Ink.Strong).WriteLine($"+++ {Printable.Of(diff.NewName)}", Ink.Strong);
        foreach (var hunk in diff.Hunks)
        {
            output.WriteLine(hunk.Header, Ink.Hunk);
            foreach (var line in hunk.Lines)
            {
                Write(output, line);
            }
        }
    }

    private static void Write(InkWriter output, DiffLine line)
    {
        var ink = line.Kind switch
        {
            DiffLineKind.Removed => Ink.Removed,
            DiffLineKind.Added => Ink.Added,
            _ => Ink.Plain,
        };
        output.WriteLine(line.Marker + Printable.Of(line.Text.TrimEnd('\r', '\n')), ink);
        if (!line.Text.EndsWith('\n'))
        {
            output.WriteLine("\\ No newline at end of file", Ink.Faint);
        }
    }
}
