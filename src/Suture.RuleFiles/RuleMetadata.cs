using System.Collections.Immutable;
using Suture.Findings;

namespace Suture.RuleFiles;

/// <summary>What a rule's <c>metadata</c> says that Suture uses.</summary>
/// <param name="Cwes">The CWEs, the first of which findings carry.</param>
/// <param name="Confidence"><c>LOW</c>, <c>MEDIUM</c> or <c>HIGH</c>; null when it says nothing.</param>
/// <param name="References">Where to read more.</param>
internal sealed record RuleMetadata(ImmutableArray<CweId> Cwes, Severity? Confidence, ImmutableArray<string> References)
{
    public static RuleMetadata None { get; } = new([], null, []);
}
