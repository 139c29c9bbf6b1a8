using System.Collections.Immutable;

namespace Suture.Proving;

/// <summary>What came of one input.</summary>
/// <param name="Phase">Why it was run.</param>
/// <param name="Input">The input, one JSON object.</param>
/// <param name="Outcome">Return value or response, exception, output, files written, as JSON: equal text is equal behaviour.</param>
/// <param name="Lines">The watched lines that executed, counted from one.</param>
/// <param name="Violations">What the oracle saw; empty when nothing.</param>
public sealed record InputRecord(
    InputPhase Phase,
    string Input,
    string Outcome,
    ImmutableArray<int> Lines,
    ImmutableArray<Violation> Violations)
{
    /// <summary>True when two runs of one input behaved alike, as far as a caller can see.</summary>
    public bool AgreesWith(InputRecord other) =>
        string.Equals(Input, other.Input, StringComparison.Ordinal) && string.Equals(Outcome, other.Outcome, StringComparison.Ordinal);
}
