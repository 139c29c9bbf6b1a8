using System.Collections.Immutable;
using Suture.Findings;
using Suture.Rules;

namespace Suture.Pipeline;

/// <summary>Findings in order of position, with what is one flaw told once.</summary>
internal static class Merging
{
    public static ImmutableArray<Finding> Merge(IReadOnlyCollection<Finding> findings, ImmutableArray<Weakness> rules)
    {
        if (findings.Count < 2)
        {
            return [.. findings];
        }

        var kept = new List<Finding>();
        var perSink = findings.GroupBy(finding => (finding.Rule, finding.Location.Span)).Select(BestOf);
        foreach (var finding in perSink.OrderByDescending(finding => finding.StaticConfidence).ThenBy(finding => finding.Rule, StringComparer.Ordinal))
        {
            if (!kept.Exists(other => IsSameFlaw(other, finding, rules)))
            {
                kept.Add(finding);
            }
        }

        return
        [
            .. kept.OrderBy(finding => finding.Location.Span.Start)
                .ThenBy(finding => finding.Location.Span.Length)
                .ThenBy(finding => finding.Rule, StringComparer.Ordinal),
        ];
    }

    private static Finding BestOf(IEnumerable<Finding> sameSink) =>
        sameSink.OrderByDescending(finding => finding.StaticConfidence).ThenBy(finding => finding.Path.Length).First();

    private static bool IsSameFlaw(Finding one, Finding other, ImmutableArray<Weakness> rules) =>
        one.Rule != other.Rule
        && !StandsAlone(one, rules) && !StandsAlone(other, rules)
        && one.Location.Span.Overlaps(other.Location.Span)
        && (FamilyOf(one, rules).Contains(other.Cwe) || FamilyOf(other, rules).Contains(one.Cwe));

    private static bool StandsAlone(Finding finding, ImmutableArray<Weakness> rules) =>
        rules.FirstOrDefault(rule => rule.Info.Rule == finding.Rule) is { StandsAlone: true };

    private static ImmutableArray<CweId> FamilyOf(Finding finding, ImmutableArray<Weakness> rules) =>
        rules.FirstOrDefault(rule => rule.Info.Rule == finding.Rule) is { } weakness ? weakness.Info.Aliases.Add(weakness.Info.Cwe) : [finding.Cwe];
}
