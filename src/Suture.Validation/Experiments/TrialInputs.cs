using System.Collections.Immutable;

namespace Suture.Validation;

/// <summary>Inputs in the harness's notation, one JSON object each.</summary>
/// <param name="Benign">What an honest caller would send: both versions must answer alike.</param>
/// <param name="Variants">Other attacks on the same place, none of them the one that proved the finding.</param>
public sealed record TrialInputs(ImmutableArray<string> Benign, ImmutableArray<string> Variants)
{
    public static TrialInputs None { get; } = new([], []);
}
