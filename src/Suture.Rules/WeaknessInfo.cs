using System.Collections.Immutable;
using Suture.Findings;

namespace Suture.Rules;

/// <summary>What a weakness is, in words.</summary>
/// <param name="Rule">Its name on the command line and in reports, such as <c>sql-injection</c>.</param>
/// <param name="Cwe">The primary CWE.</param>
/// <param name="Title">What it is called, such as "SQL injection".</param>
/// <param name="Summary">One sentence: what goes wrong.</param>
/// <param name="Aliases">Other CWEs of the same family that a finding may carry.</param>
public sealed record WeaknessInfo(string Rule, CweId Cwe, string Title, string Summary, ImmutableArray<CweId> Aliases)
{
    /// <summary>How bad it is when exploited, as a CVSS base score from 0 to 10; dashboards sort by it.</summary>
    public double Severity { get; init; } = 7.5;
}
