using System.Globalization;
using Suture.Findings;
using Suture.Text;

namespace Suture.Reporting.Text;

/// <summary>One case for people: what was wrong, the evidence, what changed for callers, the verdict.</summary>
internal static class CaseText
{
    public static void Write(InkWriter output, Case subject, SourceText source, string title)
    {
        var finding = subject.Finding;
        var score = subject.Score.ToString("0.00", CultureInfo.InvariantCulture);
        output.Write(Printable.Of(finding.Location.ToString()), Ink.Strong)
            .Write("  ")
            .Write(Printable.Of(title), Ink.Danger)
            .WriteLine($"  {Printable.Of(finding.Rule)}, {finding.Cwe}, score {score}", Ink.Faint);
        CodeExcerpt.Write(output, source, finding.Location);
        Paragraph.Write(output, "wrong", finding.Message);
        foreach (var comment in subject.Distrusted)
        {
            var line = string.Create(CultureInfo.InvariantCulture, $"line {comment.Location.Start.Line + 1}");
            Paragraph.Write(output, "comment", $"{line}: {Wording.Describe(comment)}");
        }

        WritePath(output, finding);
        WriteWitnesses(output, finding);
        WriteEvidence(output, subject.Evidence);
        WriteRepair(output, subject);
        WriteVerdict(output, subject.Verdict);
        if (subject.Remark.Length > 0)
        {
            Paragraph.Write(output, "remark", subject.Remark);
        }
    }

    private static void WritePath(InkWriter output, Finding finding)
    {
        var label = "path";
        foreach (var step in finding.Path)
        {
            var elsewhere = step.Location.Path == finding.Location.Path ? "" : Printable.Of(step.Location.Path) + ":";
            Paragraph.Write(output, label, $"{elsewhere}{step.Location.Start}  {step.Note}");
            label = "";
        }
    }

    private static void WriteWitnesses(InkWriter output, Finding finding)
    {
        if (!finding.Witnesses.IsEmpty)
        {
            Paragraph.Write(output, "seen by", string.Join(", ", finding.Witnesses.Select(Wording.Describe)));
        }
    }

    private static void WriteEvidence(InkWriter output, Evidence evidence)
    {
        var ink = evidence is Evidence.Exploited ? Ink.Danger : Ink.Caution;
        Paragraph.Write(output, "evidence", Wording.Describe(evidence), ink, Spoken(Wording.Kind(evidence)) + ":");
        if (evidence is Evidence.Exploited exploited)
        {
            Paragraph.Write(output, "input", exploited.Input);
        }
    }

    private static void WriteRepair(InkWriter output, Case subject)
    {
        if (subject.Repair is not { } repair)
        {
            return;
        }

        var label = subject.IsMended ? "mended" : "repair";
        Paragraph.Write(output, label, $"{repair.Title} (class {Wording.Letter(repair.Safety)}: {Wording.Describe(repair.Safety)})");
        Paragraph.Write(output, "callers", repair.ChangesForCallers.Length == 0 ? "nothing changes for benign callers" : repair.ChangesForCallers);
    }

    private static void WriteVerdict(InkWriter output, Verdict? verdict)
    {
        if (verdict is null)
        {
            return;
        }

        var ink = verdict switch
        {
            Verdict.Proven => Ink.Good,
            Verdict.Unproven => Ink.Caution,
            _ => Ink.Danger,
        };
        Paragraph.Write(output, "verdict", Wording.Describe(verdict), ink, Wording.Kind(verdict).ToUpperInvariant() + ":");
        WriteChecks(output, verdict, CheckOutcome.Passed, "passed");
        WriteChecks(output, verdict, CheckOutcome.NotApplicable, "did not apply");
    }

    private static void WriteChecks(InkWriter output, Verdict verdict, CheckOutcome outcome, string label)
    {
        var names = verdict.Checks.Where(check => check.Outcome == outcome).Select(check => check.Check).ToList();
        if (names.Count > 0)
        {
            Paragraph.Write(output, "", $"{label}: {string.Join(", ", names)}");
        }
    }

    private static string Spoken(string kind) => kind.Replace('-', ' ');
}
