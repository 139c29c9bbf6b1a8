using System.Collections.Immutable;
using Suture.Findings;
using Suture.Reporting.Diff;
using Suture.Text;

namespace Suture.Reporting.Text;

/// <summary>The report for people, written file by file as results come in.</summary>
public sealed class TextReport(InkWriter output, ReportMode mode, ImmutableArray<RuleDescriptor> rules)
{
    /// <summary>Writes a file's part; nothing for a file that is clean.</summary>
    public void WriteFile(FileReport file)
    {
        var source = new SourceText(file.Original);
        foreach (var subject in file.Cases.Where(each => !each.IsSuppressed))
        {
            CaseText.Write(output, subject, source, TitleOf(subject.Finding));
            output.WriteLine();
        }

        WriteSaid(file, FileStatuses.StatusOf(file) == FileStatus.NotAnalysed ? "not analysed" : "not analysed in full", file.Problems, Ink.Danger);
        WriteSaid(file, "note", file.Notes.AddRange(file.SuppressionNotes), Ink.Caution);
        if (mode == ReportMode.Fix && !string.Equals(file.Original, file.Mended, StringComparison.Ordinal))
        {
            DiffText.Write(output, UnifiedDiff.Of(file.Path, file.Original, file.Mended));
            output.WriteLine();
        }
    }

    /// <summary>Writes what is to be known of the run as a whole.</summary>
    public void WriteNote(string sentence) => output.Write("note: ", Ink.Caution).WriteLine(Printable.Of(sentence));

    public void WriteSummary(ReportCounts counts)
    {
        output.Write($"{Wording.Count(counts.Files, "file", "files")}: ");
        if (counts.Findings == 0)
        {
            var ink = counts.WithProblems == 0 ? Ink.Good : Ink.Caution;
            output.Write(counts.WithProblems == counts.Files && counts.Files > 0 ? "nothing could be said" : "nothing found", ink);
        }
        else
        {
            WriteFindings(counts);
        }

        output.WriteLine(".");
        if (counts.WithProblems > 0)
        {
            output.WriteLine($"{Wording.Count(counts.WithProblems, "file was", "files were")} not analysed, or not in full.", Ink.Danger);
        }

        WriteComments(counts);
    }

    private void WriteComments(ReportCounts counts)
    {
        if (counts.Suppressed > 0)
        {
            output.WriteLine($"{Wording.Count(counts.Suppressed, "finding", "findings")} suppressed by comments in the code.", Ink.Caution);
        }

        if (counts.Distrusted > 0)
        {
            output.WriteLine($"{Wording.Count(counts.Distrusted, "finding has", "findings have")} a comment to hide it, which was not trusted.", Ink.Caution);
        }
    }

    private void WriteFindings(ReportCounts counts)
    {
        output.Write(Wording.Count(counts.Findings, "finding", "findings"), Ink.Strong);
        output.Write(counts.Exploited == 0 ? "" : $" ({counts.Exploited} proven by an exploit that ran)");
        if (mode == ReportMode.Scan)
        {
            return;
        }

        output.Write(", ").Write($"{counts.Proven} mended and proven", counts.Proven > 0 ? Ink.Good : Ink.Plain);
        output.Write(", ").Write($"{counts.Unproven} mended but unproven", counts.Unproven > 0 ? Ink.Caution : Ink.Plain);
        output.Write(", ").Write($"{counts.Left} left", counts.Left > 0 ? Ink.Danger : Ink.Plain);
    }

    private void WriteSaid(FileReport file, string label, ImmutableArray<string> sentences, Ink ink)
    {
        foreach (var sentence in sentences)
        {
            output.Write(Printable.Of(file.Path), Ink.Strong).Write("  ").Write($"{label}: ", ink).WriteLine(Printable.Of(sentence));
        }
    }

    private string TitleOf(Finding finding) =>
        rules.FirstOrDefault(rule => string.Equals(rule.Id, finding.Rule, StringComparison.Ordinal))?.Title ?? ForeignRules.TitleOf(finding);
}
