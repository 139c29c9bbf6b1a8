using System.Collections.Immutable;
using Suture.Findings;
using Suture.Rules;

namespace Suture.Pipeline;

/// <summary>The names by which comments may speak of findings: rules, and CWE numbers as <c>CWE-89</c>.</summary>
internal sealed class RuleNames(Survey survey)
{
    /// <summary>True when a name is that of a finding's rule, of its CWE, or of the rule's primary CWE.</summary>
    public bool Means(string name, Finding finding) =>
        name == finding.Rule || IsCwe(name, finding.Cwe) || (WeaknessOf(finding) is { } weakness && IsCwe(name, weakness.Info.Cwe));

    /// <summary>The numbers of all CWEs of a finding's family.</summary>
    public HashSet<int> FamilyOf(Finding finding)
    {
        var family = WeaknessOf(finding) is { } weakness ? weakness.Info.Aliases.Add(weakness.Info.Cwe) : [];
        return [.. family.Add(finding.Cwe).Select(cwe => cwe.Number)];
    }

    public bool IsKnown(string name) => survey.Findings.Any(finding => Means(name, finding)) || RulesOf(name).Any();

    /// <summary>True when all rules that a name speaks of got through the file.</summary>
    public bool WasLookedFor(string name) => survey.IsWhole && RulesOf(name).All(weakness => survey.Rules.Contains(weakness));

    private IEnumerable<Weakness> RulesOf(string name) =>
        survey.Asked.Where(weakness => name == weakness.Info.Rule || weakness.Info.Aliases.Add(weakness.Info.Cwe).Any(cwe => IsCwe(name, cwe)));

    private Weakness? WeaknessOf(Finding finding) => survey.Asked.FirstOrDefault(weakness => weakness.Info.Rule == finding.Rule);

    private static bool IsCwe(string name, CweId cwe) => name.Equals(cwe.ToString(), StringComparison.OrdinalIgnoreCase);
}
