using System.Collections.Immutable;
using Suture.Findings;

namespace Suture.Reporting;

/// <summary>The sums that a summary is made of.</summary>
/// <param name="Files">Paths that were asked about.</param>
/// <param name="WithProblems">Files that could not be analysed, or not in every part.</param>
/// <param name="Findings">Cases in all files that count.</param>
/// <param name="Exploited">Findings whose exploit ran.</param>
/// <param name="Proven">Repairs that stand and are proven.</param>
/// <param name="Unproven">Repairs that stand, with no exploit to replay.</param>
/// <param name="Rejected">Repairs that a check turned down.</param>
public sealed record ReportCounts(int Files, int WithProblems, int Findings, int Exploited, int Proven, int Unproven, int Rejected)
{
    /// <summary>Findings that a comment leaves out of all other sums.</summary>
    public int Suppressed { get; init; }

    /// <summary>Findings that a comment, which was not trusted, hides from other tools.</summary>
    public int Distrusted { get; init; }

    /// <summary>Findings that still stand.</summary>
    public int Left => Findings - Proven - Unproven;

    public static ReportCounts Of(ImmutableArray<FileReport> files)
    {
        var all = files.SelectMany(file => file.Cases).ToList();
        var cases = all.FindAll(each => !each.IsSuppressed);
        return new ReportCounts(
            files.Length,
            files.Count(file => !file.Problems.IsEmpty),
            cases.Count,
            cases.Count(each => each.Evidence is Evidence.Exploited),
            cases.Count(each => each is { IsMended: true, Verdict: Verdict.Proven }),
            cases.Count(each => each is { IsMended: true, Verdict: Verdict.Unproven }),
            cases.Count(each => each.Verdict is Verdict.Rejected))
        {
            Suppressed = all.Count - cases.Count,
            Distrusted = cases.Count(each => !each.Distrusted.IsEmpty),
        };
    }
}
