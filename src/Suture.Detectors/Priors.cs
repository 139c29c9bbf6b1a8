using System.Collections.Immutable;

namespace Suture.Detectors;

/// <summary>The one table of how often other detectors are right; docs/detectors.md tells how the numbers came about.</summary>
public static class Priors
{
    private const string Judged = "labelled outputs of two models, and vulnerable programs beside safe twins";

    /// <summary>The first row that fits counts.</summary>
    public static ImmutableArray<Prior> All { get; } =
    [
        new("bandit", ["B102", "B307", "B322", "B612"], "", 60, 115, Judged),
        new("bandit", ["B313", "B314", "B315", "B316", "B317", "B318", "B319", "B320", "B405", "B406", "B407", "B408", "B409", "B410", "B411"], "", 48, 64, Judged),
        new("bandit", ["B301", "B302", "B403", "B506", "B614"], "", 61, 63, Judged),
        new("bandit", ["B404", "B601", "B602", "B603", "B604", "B605", "B606", "B607"], "", 22, 56, Judged),
        new("bandit", [], "HIGH", 30, 40, Judged),
        new("bandit", [], "MEDIUM", 9, 10, Judged) { Assumed = 0.65 },
        new("bandit", [], "", 0, 0, "assumed: no finding of low confidence was judged") { Assumed = 0.5 },
        new("codeql", [], "", 44, 44, "verdicts of the data's own authors on labelled outputs of two models"),
        new("*", [], "very-high", 0, 0, "assumed") { Assumed = 0.7 },
        new("*", [], "high", 0, 0, "assumed") { Assumed = 0.6 },
        new("*", [], "error", 0, 0, "assumed") { Assumed = 0.6 },
        new("*", [], "low", 0, 0, "assumed") { Assumed = 0.3 },
        new("*", [], "note", 0, 0, "assumed") { Assumed = 0.3 },
        new("*", [], "", 0, 0, "assumed") { Assumed = 0.5 },
    ];

    public static double Of(string detector, string rule, string confidence) =>
        All.First(row => (row.Detector == detector || row.Detector == "*")
            && (row.Rules.IsEmpty || row.Rules.Contains(rule, StringComparer.Ordinal))
            && (row.Confidence.Length == 0 || string.Equals(row.Confidence, confidence, StringComparison.OrdinalIgnoreCase))).Precision;
}
