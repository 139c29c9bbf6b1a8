using System.Globalization;
using Suture.Findings;

namespace Suture.Reporting;

/// <summary>The words that all formats use for evidence, safety and verdicts; they never say more than was observed.</summary>
public static class Wording
{
    public static string Kind(Evidence evidence) => evidence switch
    {
        Evidence.Exploited => "exploited",
        Evidence.Reached => "reached",
        Evidence.NotReproduced => "not-reproduced",
        _ => "not-run",
    };

    public static string Kind(Verdict verdict) => verdict switch
    {
        Verdict.Proven => "proven",
        Verdict.Unproven => "unproven",
        _ => "rejected",
    };

    public static string Kind(CheckOutcome outcome) => outcome switch
    {
        CheckOutcome.Passed => "passed",
        CheckOutcome.Failed => "failed",
        _ => "not-applicable",
    };

    public static string Kind(ConfidenceLevel confidence) => confidence switch
    {
        ConfidenceLevel.High => "high",
        ConfidenceLevel.Medium => "medium",
        _ => "low",
    };

    /// <summary>The letter of a safety class.</summary>
    public static string Letter(RepairSafety safety) => safety switch
    {
        RepairSafety.Safe => "A",
        RepairSafety.Validated => "B",
        RepairSafety.OptIn => "C",
        _ => "F",
    };

    public static string Describe(RepairSafety safety) => safety switch
    {
        RepairSafety.Safe => "same behaviour on benign input",
        RepairSafety.Validated => "documented edge cases differ",
        RepairSafety.OptIn => "changes a format, policy or protocol: applied only with --opt-in",
        _ => "advice: never applied",
    };

    // How long it took is left out on purpose: the same input gives the same report.
    public static string Describe(Evidence evidence) => evidence switch
    {
        Evidence.Exploited exploited => Sentence(exploited.Observation) + StandIns(exploited),
        Evidence.Reached reached => string.Create(
            CultureInfo.InvariantCulture,
            $"{reached.Share * 100:0}% of the way to the sink ran in {Count(reached.Executions, "try", "tries")}, and no violation was seen"),
        Evidence.NotReproduced tried => $"{Count(tried.Executions, "try", "tries")}: neither the sink nor a violation was seen",
        Evidence.NotRun notRun => Sentence(notRun.Why),
        _ => "",
    };

    /// <summary>What a comment that was not trusted would have done.</summary>
    public static string Describe(Suppression distrusted) => string.Equals(distrusted.Marker, Suppression.OwnMarker, StringComparison.Ordinal)
        ? $"'{distrusted.Comment}' would leave this finding out; it was not trusted"
        : $"'{distrusted.Comment}' hides this finding from other tools; it was not trusted";

    public static string Describe(Verdict verdict) => verdict switch
    {
        Verdict.Proven proven => $"the exploit fired before and is silent after, and no check failed{Declared(proven)}",
        Verdict.Unproven unproven => $"no check failed, but {Sentence(unproven.Why)}",
        Verdict.Rejected rejected => $"{rejected.FailedCheck} failed: {Sentence(rejected.Why)}; the file stays as it was here",
        _ => "",
    };

    /// <summary>A detector with what it calls the flaw: <c>bandit B608 (MEDIUM)</c>.</summary>
    public static string Describe(Witness witness) => witness.Detector == Witness.Suture
        ? witness.Detector
        : $"{witness.Detector} {witness.Rule}{(witness.Confidence.Length > 0 ? $" ({witness.Confidence})" : "")}";

    /// <summary>A number with its noun.</summary>
    public static string Count(int number, string one, string many) =>
        string.Create(CultureInfo.InvariantCulture, $"{number} {(number == 1 ? one : many)}");

    private static string StandIns(Evidence.Exploited exploited) =>
        exploited.StandIns.Length == 0 ? "" : $" (a recording stand-in took the place of {exploited.StandIns})";

    // A difference that the repair announced is no failure, but a reader of "proven" wants to know of it.
    private static string Declared(Verdict.Proven verdict) =>
        verdict.Checks.FirstOrDefault(check => check.Outcome == CheckOutcome.Passed && check.Detail.Contains("declares", StringComparison.Ordinal)) is { } check
            ? $"; {check.Detail}"
            : "";

    private static string Sentence(string text) => text.TrimEnd().TrimEnd('.');
}
