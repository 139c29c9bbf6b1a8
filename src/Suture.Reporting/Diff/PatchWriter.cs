namespace Suture.Reporting.Diff;

/// <summary>Writes a diff as <c>git apply</c> and <c>patch</c> read it, every byte of the code as it is.</summary>
public static class PatchWriter
{
    public static void Write(TextWriter output, UnifiedDiff diff)
    {
        if (diff.Hunks.IsEmpty)
        {
            return;
        }

        output.Write($"--- {Named(diff.OldName)}\n+++ {Named(diff.NewName)}\n");
        foreach (var hunk in diff.Hunks)
        {
            output.Write($"{hunk.Header}\n");
            foreach (var line in hunk.Lines)
            {
                output.Write(line.Marker);
                output.Write(line.Text);
                output.Write(line.Text.EndsWith('\n') ? "" : "\n\\ No newline at end of file\n");
            }
        }
    }

    // GNU patch takes a name up to the first blank unless a tab ends it.
    private static string Named(string name) => Printable.Of(name) + (name.Contains(' ', StringComparison.Ordinal) ? "\t" : "");
}
