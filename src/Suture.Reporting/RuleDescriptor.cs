using System.Collections.Immutable;
using Suture.Findings;

namespace Suture.Reporting;

/// <summary>What a report says of a rule; hosts fill it from the catalog.</summary>
/// <param name="Id">The weakness's name, such as <c>sql-injection</c>.</param>
/// <param name="Cwe">The primary CWE.</param>
/// <param name="Title">What it is called, such as "SQL injection".</param>
/// <param name="Summary">One sentence: what goes wrong.</param>
/// <param name="Aliases">Other CWEs that a finding of this rule may carry.</param>
/// <param name="Readme">Markdown: what, why, how to mend by hand.</param>
/// <param name="Severity">A CVSS base score, 0 to 10.</param>
public sealed record RuleDescriptor(
    string Id,
    CweId Cwe,
    string Title,
    string Summary,
    ImmutableArray<CweId> Aliases,
    string Readme,
    double Severity)
{
    /// <summary>How often the rule is right, in SARIF's words: very-high, high, medium, low.</summary>
    public string Precision { get; init; } = "high";
}
