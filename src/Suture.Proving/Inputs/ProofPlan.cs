using System.Collections.Immutable;

namespace Suture.Proving;

/// <summary>How the code of a finding can be reached: inputs to try, and the places whose execution tells how far they came.</summary>
/// <param name="Templates">The likeliest way in first.</param>
/// <param name="Benign">Further harmless inputs.</param>
/// <param name="Steps">For each step of the finding's path, the sink last, the lines that show that it ran.</param>
public sealed record ProofPlan(
    ImmutableArray<InputTemplate> Templates,
    ImmutableArray<string> Benign,
    ImmutableArray<ImmutableArray<int>> Steps)
{
    public ImmutableArray<int> Lines => [.. Steps.SelectMany(step => step).Distinct().Order()];

    /// <summary>The share of steps of which a line is among those that ran, 0 to 1.</summary>
    public double ShareOf(IReadOnlySet<int> ran) =>
        Steps.IsEmpty ? 0 : (double)Steps.Count(step => step.Any(ran.Contains)) / Steps.Length;

    public bool SinkRan(IReadOnlySet<int> ran) => !Steps.IsEmpty && Steps[^1].Any(ran.Contains);
}
