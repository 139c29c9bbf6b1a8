using System.Collections.Immutable;

namespace Suture.Findings;

/// <summary>What other detectors say of one file.</summary>
/// <param name="Findings">In any order.</param>
/// <param name="Notes">What the reader should know, such as that a detector could not read the file.</param>
/// <param name="Problems">Why a detector that was asked for did not look at the file.</param>
public sealed record ForeignReport(ImmutableArray<ForeignFinding> Findings, ImmutableArray<string> Notes, ImmutableArray<string> Problems)
{
    public static ForeignReport Empty { get; } = new([], [], []);

    public bool IsEmpty => Findings.IsEmpty && Notes.IsEmpty && Problems.IsEmpty;

    public ForeignReport With(ForeignReport other) =>
        new(Findings.AddRange(other.Findings), Notes.AddRange(other.Notes), Problems.AddRange(other.Problems));
}
