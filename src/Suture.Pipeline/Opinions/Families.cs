using System.Collections.Immutable;
using Suture.Findings;
using Suture.Rules;

namespace Suture.Pipeline;

/// <summary>Which findings and weaknesses are of one family of CWEs.</summary>
internal static class Families
{
    public static bool AreOne(Finding one, Finding other, ImmutableArray<Weakness> rules) => CweFamilies.Meet(CwesOf(one, rules), CwesOf(other, rules));

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
