using System.Collections.Immutable;
using Suture.Findings;
using Suture.Rules;

namespace Suture.Pipeline;

/// <summary>Which findings and weaknesses are of one family of CWEs.</summary>
internal static class Families
{
    /// <summary>Every number that may mean the finding; two findings are of one family when these sets share one.</summary>
    public static IReadOnlySet<CweId> Of(Finding finding, ImmutableArray<Weakness> rules) =>
        CwesOf(finding, rules).Where(cwe => cwe.IsKnown).SelectMany(cwe => CweFamilies.Of(cwe)).ToHashSet();

    /// <summary>The weakness whose repairs and proofs a finding of another detector gets: that of its own CWE, then of its family; null when there is none.</summary>
    public static Weakness? WeaknessFor(Finding finding, ImmutableArray<Weakness> rules)
    {
        var cwes = CwesOf(finding, rules);
        return rules.FirstOrDefault(rule => cwes.Contains(rule.Info.Cwe))
            ?? rules.FirstOrDefault(rule => rule.Info.Aliases.Any(alias => cwes.Contains(alias)))
            ?? rules.FirstOrDefault(rule => CweFamilies.Meet(cwes, rule.Info.Aliases.Add(rule.Info.Cwe)));
    }

    private static ImmutableArray<CweId> CwesOf(Finding finding, ImmutableArray<Weakness> rules) =>
        rules.FirstOrDefault(rule => rule.Info.Rule == finding.Rule) is { } weakness ? weakness.Info.Aliases.Add(weakness.Info.Cwe).Add(finding.Cwe)
        : finding.Witnesses.IsEmpty ? [finding.Cwe]
        : [.. finding.Witnesses.SelectMany(witness => witness.Cwes)];
}
